package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of both languages are complete, and none is there for nothing. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessageFilesTest {

    private final MessageUses uses = new MessageUses();
    private final Set<String> needed = new ComposedKeys().needed();
    private final Set<String> possible = new ComposedKeys().possible();

    static List<String> parts() {
        return MessageFile.parts();
    }

    @Test
    void everyPartIsThereInBothLanguages() {
        assertThat(MessageFile.translatedParts()).isEqualTo(parts()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("parts")
    void bothLanguagesHaveTheSameKeys(String part) {
        assertThat(MessageFile.chinese(part).texts().keySet())
                .isEqualTo(MessageFile.english(part).texts().keySet());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void bothLanguagesFillInTheSameValuesAndNameTheSameAnswers(String part) {
        MessageFile english = MessageFile.english(part);
        MessageFile chinese = MessageFile.chinese(part);
        Set<String> both = new TreeSet<>(english.texts().keySet());
        both.retainAll(chinese.texts().keySet());
        assertThat(both)
                .allSatisfy(key -> assertThat(chinese.filled(key)).as(key).isEqualTo(english.filled(key)));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void noTextHasAStraightApostropheWhichAMessageFormatWouldSwallow(String part) {
        assertThat(Stream.of(MessageFile.english(part), MessageFile.chinese(part)))
                .allSatisfy(file -> assertThat(file.texts())
                        .allSatisfy((key, text) -> assertThat(text).as(key).doesNotContain("'")));
    }

    @Test
    void everyTextThatIsAskedForIsThere() {
        assertThat(keys()).containsAll(uses.asked()).containsAll(needed);
    }

    @Test
    void noTextIsThereForNothing() {
        assertThat(keys()).allSatisfy(key -> assertThat(isUsed(key)).as(key).isTrue());
    }

    private boolean isUsed(String given) {
        String key = given.replaceFirst("\\.page$", "");
        if (uses.named().contains(key) || needed.contains(key) || possible.contains(key)) {
            return true;
        }
        return ComposedKeys.FAMILIES.stream().noneMatch(key::startsWith)
                && uses.begun().stream().anyMatch(beginning -> key.startsWith(beginning + "."));
    }

    private static Set<String> keys() {
        return parts().stream()
                .flatMap(part -> MessageFile.english(part).texts().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
