package org.calicowizard.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class YamlTextTest {

    private static final Pattern NOTHING = Pattern.compile("");

    static Stream<Arguments> streams() {
        return Stream.of(
                Arguments.of("", List.of()),
                Arguments.of("# only a comment\n\n", List.of()),
                Arguments.of("a: 1", List.of("a: 1")),
                Arguments.of("---\na: 1\n---\nb: 2\n", List.of("---\na: 1\n", "---\nb: 2\n")),
                Arguments.of("# head\n---\na: 1\n", List.of("# head\n---\na: 1\n")),
                Arguments.of(
                        "%YAML 1.1\n---\na: 1\n...\n%YAML 1.1\n---\nb: 2\n",
                        List.of("%YAML 1.1\n---\na: 1\n...\n", "%YAML 1.1\n---\nb: 2\n")),
                Arguments.of("a: 1\n---\n---\nb: 2\n", List.of("a: 1\n", "---\n", "---\nb: 2\n")),
                Arguments.of("--- {a: 1}\n--- # c\nb: 2", List.of("--- {a: 1}\n", "--- # c\nb: 2")),
                Arguments.of("a: |\n  ---\n  b\n---x: 1\n", List.of("a: |\n  ---\n  b\n---x: 1\n")),
                Arguments.of("a: 1\n...\n# end\n", List.of("a: 1\n...\n")),
                Arguments.of("\uFEFF---\r\na: 1\r\n---\r\nb: 2", List.of("---\r\na: 1\r\n", "---\r\nb: 2")));
    }

    @ParameterizedTest
    @MethodSource("streams")
    void aStreamIsSplitAtItsMarkers(String text, List<String> documents) {
        assertThat(YamlText.of(text).documents()).extracting(YamlDocument::text).isEqualTo(documents);
    }

    @Test
    void aDocumentThatNobodyAsksForMayBeBroken() {
        YamlDocument good = YamlText.of("---\na: [\n---\nb: 2\n").documents().get(1);

        assertThat(good.scalar(YamlPath.parse("b"))).contains("2");
    }

    @Test
    void brokenYamlIsReportedWithItsLineInTheWholeText() {
        YamlDocument broken = YamlText.of("---\na: 1\n---\nb: ]\n").documents().get(1);

        assertThatThrownBy(broken::model).isInstanceOfSatisfying(YamlEditException.class, e -> {
            assertThat(e.fault()).isEqualTo(YamlFault.SYNTAX);
            assertThat(e.line()).isEqualTo(4);
            assertThat(e.column()).isEqualTo(4);
        });
    }

    @Test
    void aCharacterThatYamlForbidsAndANestTooDeepAreFaultsOfTheirOwn() {
        assertThat(fault("a: 1\nb: \u0001\n")).isEqualTo(YamlFault.CHARACTER);
        assertThat(fault("[".repeat(200) + "]".repeat(200))).isEqualTo(YamlFault.TOO_DEEP);
    }

    private static YamlFault fault(String text) {
        YamlDocument document = YamlText.of(text).documents().get(0);
        return catchThrowableOfType(YamlEditException.class, document::model).fault();
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of("", "---\nb: 2\n"),
                Arguments.of("a: 1\n", "a: 1\n---\nb: 2\n"),
                Arguments.of("a: 1", "a: 1\n---\nb: 2\n"),
                Arguments.of("a: 1\n...", "a: 1\n...\n---\nb: 2\n"),
                Arguments.of("a: 1\r\n...\r\n", "a: 1\r\n...\r\n---\r\nb: 2\r\n"));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void anAppendedDocumentHasItsOwnMarkerAndTheLineEndsOfTheStream(String before, String after) {
        YamlText text = YamlText.of(before);

        assertThat(TextEdits.apply(before, List.of(text.append("b: 2\n")))).isEqualTo(after);
    }

    @Test
    void aHeadCommentGoesBehindAByteOrderMarkAndBeforeADirective() {
        String before = "\uFEFF%YAML 1.1\r\n---\r\na: 1\r\n";
        YamlText text = YamlText.of(before);

        assertThat(TextEdits.apply(before, List.of(text.headComment(List.of("one", "", "two"), NOTHING))))
                .isEqualTo("\uFEFF# one\r\n#\r\n# two\r\n%YAML 1.1\r\n---\r\na: 1\r\n");
    }

    @Test
    void aHeadCommentTakesThePlaceOfAFormerOneAndOfNothingElse() {
        Pattern former = Pattern.compile("(?:# mine[^\n]*\n)+");
        String before = "\uFEFF# mine 1\n# mine 2\n# yours\n# mine 3\na: 1\n";
        YamlText text = YamlText.of(before);

        assertThat(TextEdits.apply(before, List.of(text.headComment(List.of("new"), former))))
                .isEqualTo("\uFEFF# new\n# yours\n# mine 3\na: 1\n");
    }

    @Test
    void aHeadCommentCannotSmuggleInContent() {
        assertThatThrownBy(() -> YamlText.of("a: 1").headComment(List.of("x\nevil: 1"), NOTHING))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
