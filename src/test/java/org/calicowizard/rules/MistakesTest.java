package org.calicowizard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Queries;
import org.calicowizard.plan.Place;
import org.calicowizard.plan.Planner;
import org.calicowizard.plan.Setting;
import org.calicowizard.release.CalicoReleases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes of the field: each is caught by a rule, prevented by the plan, or looked for by the checklist. */
class MistakesTest {

    private static final CalicoReleases RELEASES = CalicoReleases.load();

    static List<Mistake> caught() {
        return Mistake.with("caughtBy");
    }

    static List<Mistake> prevented() {
        return Mistake.with("preventedBy");
    }

    static List<Mistake> listed() {
        return Mistake.with("checklist");
    }

    @ParameterizedTest
    @CsvSource({"calico, 25", "kubernetes, 15"})
    void noMistakeIsLeftOut(String source, int count) {
        assertThat(Mistake.all())
                .filteredOn(mistake -> mistake.text("source").equals(source))
                .extracting(mistake -> mistake.row().get("number"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, count).boxed().toList());
    }

    @Test
    void everyMistakeHasOneOutcome() {
        assertThat(Mistake.all())
                .allSatisfy(mistake -> assertThat(Stream.of("caughtBy", "preventedBy", "checklist")
                                .filter(mistake.row()::containsKey))
                        .as(mistake.toString())
                        .hasSize(1));
    }

    @ParameterizedTest
    @MethodSource("caught")
    void aMistakeThatAnswersShowIsCaughtByItsRule(Mistake mistake) {
        assertThat(mistake.example().findingsOf(mistake.text("query")))
                .extracting(finding -> finding.rule().id())
                .contains(mistake.text("caughtBy"));
    }

    @ParameterizedTest
    @MethodSource("prevented")
    void aMistakeThatTheWizardCannotMakeIsPreventedByThePlan(Mistake mistake) {
        Answers answers = new AnswersReader(RELEASES)
                .read(Queries.raw(mistake.text("query")))
                .answers()
                .orElseThrow();
        Map<String, String> wanted = mistake.preventedBy();
        String value = new Planner(RELEASES)
                .plan(answers, BaseTraits.of(answers))
                .in(Place.valueOf(wanted.get("place")))
                .filter(setting -> setting.name().equals(wanted.get("name")))
                .map(Setting::value)
                .findFirst()
                .orElse("absent");

        assertThat(value).isEqualTo(wanted.get("value"));
        assertThat(mistake.example().findingsOf(mistake.text("query")))
                .filteredOn(Finding::isError)
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("listed")
    void aMistakeThatOnlyTheClusterShowsIsOnTheChecklist(Mistake mistake) {
        Set<Object> items = Mistake.rows("/checklist/checklist.yaml").stream()
                .map(row -> row.get("id"))
                .collect(Collectors.toSet());
        assertThat(items).contains(mistake.text("checklist"));
    }
}
