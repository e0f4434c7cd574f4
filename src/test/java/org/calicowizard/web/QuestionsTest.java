package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.release.CalicoReleases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionsTest {

    private static final CalicoReleases RELEASES = CalicoReleases.load();
    private static final Questions QUESTIONS = new Questions(RELEASES);

    private final ResourceBundle texts = ResourceBundle.getBundle("messages/wizard", Locale.ENGLISH);

    static List<Question> all() {
        return Stream.of(Step.values())
                .flatMap(step -> QUESTIONS.of(step).stream())
                .toList();
    }

    @Test
    void everyAnswerButTheSchemaIsAskedOnce() {
        List<String> keys = new AnswersReader(RELEASES)
                .keys().stream().filter(key -> !key.equals("schema")).toList();
        assertThat(all()).extracting(Question::key).containsExactlyInAnyOrderElementsOf(keys);
    }

    @Test
    void theNewestReleaseIsOfferedFirst() {
        Question calico = QUESTIONS.find("calico").orElseThrow();
        assertThat(calico.choices())
                .first()
                .isEqualTo(RELEASES.newest().version().toString());
        assertThat(calico.choices()).last().isEqualTo("v3.24.0");
    }

    @ParameterizedTest
    @MethodSource("all")
    void aQuestionAndItsChoicesHaveTexts(Question question) {
        Stream<String> choices = Stream.of(question)
                .filter(asked -> asked.control() == Control.RADIOS)
                .flatMap(asked -> asked.choices().stream())
                .map(value -> QuestionViews.labelKey(question, value));
        assertThat(texts.keySet()).contains("question." + question.key(), "answer." + question.key());
        assertThat(texts.keySet()).containsAll(choices.toList());
    }
}
