package org.calicowizard.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calicowizard.yaml.Edited.document;
import static org.calicowizard.yaml.Edited.first;
import static org.calicowizard.yaml.Edited.path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SetTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    k: "old" # why      | new        | k: "new" # why
                    k: 'old'            | it's       | k: 'it''s'
                    k: old              | new        | k: new
                    k: old              | a/b:v1.2   | k: a/b:v1.2
                    k: old              | true       | k: "true"
                    k: old              | no         | k: "no"
                    k: old              | 0          | k: "0"
                    k: old              | 1e3        | k: "1e3"
                    k: old              | 12:30:00   | k: "12:30:00"
                    k: old              | fd00:a::/8 | k: "fd00:a::/8"
                    k: old              | ~~         | k: ""
                    k: old              | a # b      | k: "a # b"
                    k: old              | "x\\       | k: "\\"x\\\\"
                    k:                  | new        | k: new
                    k: # empty          | new        | k: new # empty
                    {k: old, l: 1}      | new        | {k: new, l: 1}
                    {"k":true}          | false      | {"k":"false"}
                    --- {k: old}        | a,b        | --- {k: "a,b"}
                    """)
    void theQuotesStayAndAPlainScalarGetsThemWhereItNeedsThem(String before, String value, String after) {
        assertThat(first(before, document -> document.set(path("k"), value))).isEqualTo(after);
    }

    @Test
    void aLineBreakInAQuotedScalarIsEscaped() {
        assertThat(first("k: 'a'\n", document -> document.set(path("k"), "a\nb")))
                .isEqualTo("k: \"a\\nb\"\n");
    }

    @Test
    void aLiteralBlockStaysOneAtItsIndentation() {
        assertThat(first("k: |\n    a\n    b\n\n# c\nl: 1\n", document -> document.set(path("k"), "x\n\ny")))
                .isEqualTo("k: |-\n    x\n\n    y\n\n# c\nl: 1\n");
    }

    @Test
    void codePointsBeforeTheScalarDoNotShiftTheEdit() {
        String before =
                "\uFEFF# \uD83D\uDE00\uD83D\uDE00 \u4E2D\r\n---\r\na: \"\uD83D\uDE00\"\r\nk: old\t# \uD83D\uDE00\r\n---\r\nb: 1";

        assertThat(first(before, document -> document.set(path("k"), "new"))).isEqualTo(before.replace("old", "new"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a: &x old",
                "a: !!str old",
                "b: &x old\na: *x",
                "a: [old]",
                "a: 1\na: 2",
                "b: 1",
                "&r {a: 1}",
                "a: &x\n  b: 1",
                "{a, b: c}"
            })
    void whatCannotBeSetAloneIsRefused(String text) {
        YamlDocument document = document(text);

        assertThatThrownBy(() -> document.set(path(text.endsWith("  b: 1") ? "a.b" : "a"), "new"))
                .isInstanceOf(YamlEditException.class);
    }

    @Test
    void anAliasOnTheWayIsRefusedAndNamedWithItsLine() {
        YamlDocument document = document("a: &x\n  b: 1\nc: *x\n");

        assertThatThrownBy(() -> document.scalar(path("c.b"))).hasMessage("c.b (line 3): alias on the way x");
    }

    @Test
    void anchorsElsewhereAreNoHindrance() {
        String before = "a: &x [1]\nb: *x\nc: {<<: *x, d: old}\n";

        assertThat(first(before, document -> document.set(path("c.d"), "new"))).isEqualTo(before.replace("old", "new"));
    }
}
