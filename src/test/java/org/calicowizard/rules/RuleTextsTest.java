package org.calicowizard.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The texts of the rules. */
class RuleTextsTest {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages/rules", Locale.ROOT);

    static List<RuleCase> cases() {
        return RuleCase.all();
    }

    @Test
    void everyRuleHasAMessageAFixAndAConditionAndNoTextLacksItsRule() {
        Set<String> keys = RuleBook.load().rules().stream()
                .flatMap(rule -> Stream.of("message", "fix", "when").map(text -> "rule." + rule.id() + "." + text))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(BUNDLE.keySet())).isEqualTo(keys);
    }

    @Test
    void noTextHasAStraightApostropheWhichAMessageFormatWouldSwallow() {
        assertThat(BUNDLE.keySet())
                .allSatisfy(key -> assertThat(BUNDLE.getString(key)).as(key).doesNotContain("'"));
    }

    @Test
    void everyTextIsAFullSentence() {
        assertThat(BUNDLE.keySet())
                .allSatisfy(key -> assertThat(BUNDLE.getString(key)).as(key).matches(".*[.?](\\{3\\})?"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePlaceholdersOfTheTextsAreTheArgumentsOfTheFinding(RuleCase example) {
        for (Finding finding : example.findingsOf(example.breaks())) {
            int args = finding.args().size();
            int used = Stream.of(finding.message(), finding.fix())
                    .mapToInt(message -> placeholders(message.key()))
                    .max()
                    .orElseThrow();
            assertThat(placeholders(finding.rule().when().key())).isZero();
            assertThat(used)
                    .as("%s has %s", finding.rule().id(), finding.args())
                    .isEqualTo(args);
        }
    }

    @Test
    void theTableOfAllRulesHasNoPlaceholderLeft() {
        Texts english = Texts.in(Locale.ENGLISH);
        assertThat(RuleBook.load().rules())
                .allSatisfy(rule -> assertThat(List.of(english.of(rule.when()), english.of(rule.fix())))
                        .as(rule.id())
                        .allSatisfy(text -> assertThat(text).doesNotContain("{", "}")));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theFinishedTextsHaveNoPlaceholderLeft(RuleCase example) {
        Texts english = Texts.in(Locale.ENGLISH);
        for (Finding finding : example.findingsOf(example.breaks())) {
            assertThat(Stream.of(finding.message(), finding.fix())
                            .map(english::of)
                            .map(text -> withoutArguments(text, finding)))
                    .as(finding.rule().id())
                    .allSatisfy(text -> assertThat(text)
                            .doesNotContain("{", "}", "  ", "\"")
                            .isEqualTo(text.strip())
                            .doesNotContain("Optional"));
        }
    }

    /** An argument may well have braces, as a regular expression does. */
    private static String withoutArguments(String text, Finding finding) {
        return finding.args().stream()
                .map(Object::toString)
                .filter(arg -> arg.contains("{"))
                .reduce(text, (rest, arg) -> rest.replace(arg, "…"));
    }

    private static int placeholders(String key) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ROOT).getFormatsByArgumentIndex().length;
    }
}
