package org.calicowizard.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calicowizard.yaml.Edited.document;
import static org.calicowizard.yaml.Edited.first;
import static org.calicowizard.yaml.Edited.path;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmbeddingTest {

    private static final String CONFIG = """
            # \uD83D\uDE00
            data:
              conf: |-
                {
                  "plugins": [
                    {
                      "type": "calico",
                      "mtu": __CNI_MTU__,
                      "ipam": {
                          "type": "calico-ipam"
                      }
                    },

                    {"type": "portmap", "on": {"portMappings": true}}
                  ]
                }
              next: 1
            """;

    @Test
    void textThatIsNearlyJsonKeepsItsLayout() {
        YamlDocument conf = document(CONFIG).embedded(path("data.conf"));
        List<TextEdit> edits = List.of(
                conf.insertEntry(path("plugins[type=calico].ipam"), "assign_ipv4", "false", Where.first()),
                conf.insertEntry(path("plugins[type=calico].ipam"), "assign_ipv6", "true", Where.first()),
                conf.set(path("plugins[0].mtu"), "1440"),
                conf.insertEntry(path("plugins[type=portmap]"), "snat", "true", Where.last()));

        assertThat(TextEdits.apply(CONFIG, edits))
                .isEqualTo(CONFIG.replace(
                                "              \"type\": \"calico-ipam\"",
                                "              \"assign_ipv4\": \"false\",\n              \"assign_ipv6\": \"true\",\n              \"type\": \"calico-ipam\"")
                        .replace("__CNI_MTU__", "\"1440\"")
                        .replace("true}}", "true}, \"snat\": \"true\"}"));
    }

    @Test
    void linesGetTheLineEndsAndIndentationOfTheOuterText() {
        String before = CONFIG.replace("\n", "\r\n");

        assertThat(first(
                        before,
                        document -> document.embedded(path("data.conf"))
                                .insertEntry(path("plugins[0]"), "x", "y", Where.after("mtu"))))
                .isEqualTo(before.replace("__CNI_MTU__,\r\n", "__CNI_MTU__,\r\n          \"x\": \"y\",\r\n"));
    }

    @Test
    void aBlockListInABlockScalarGrowsAndShrinksAtItsEnd() {
        String before = "a: |\n  - x\n  - y\nb: 1\n";

        assertThat(first(
                        before,
                        document -> document.embedded(path("a")).insertItem(YamlPath.root(), "z", Where.last())))
                .isEqualTo("a: |\n  - x\n  - y\n  - z\nb: 1\n");
        assertThat(first(before, document -> document.embedded(path("a")).remove(path("[1]"))))
                .isEqualTo("a: |\n  - x\nb: 1\n");
        assertThat(first(before, document -> document.embedded(path("a")).remove(path("[0]"))))
                .isEqualTo("a: |\n  - y\nb: 1\n");
    }

    @Test
    void quotedTextIsEditedInItsQuotes() {
        assertThat(first(
                        "a: \"{\\\"b\\\": \\\"\u00E9\\\", \\\"c\\\": 1}\"\n",
                        document -> document.embedded(path("a"))
                                .insertEntry(YamlPath.root(), "new", "v", Where.after("b"))))
                .isEqualTo("a: \"{\\\"b\\\": \\\"\u00E9\\\", \\\"new\\\": \\\"v\\\", \\\"c\\\": 1}\"\n");
        assertThat(first(
                        "a: '{b: ''x'', c: 1}'\n",
                        document -> document.embedded(path("a")).set(path("b"), "it's")))
                .isEqualTo("a: '{b: ''it''''s'', c: 1}'\n");
    }

    @Test
    void textThatHasNoExactPlaceIsRefused() {
        assertThatThrownBy(() -> document("a: >\n  {b: 1}\n").embedded(path("a")))
                .hasMessageContaining("no place inside");
        assertThatThrownBy(() -> document("a: \"{b:\n  1}\"\n").embedded(path("a")))
                .hasMessageContaining("escaped");
    }

    @Test
    void problemsInsideAreReportedWithTheOuterLine() {
        assertThatThrownBy(() -> document("a: 1\nb: |\n  c: 1\n  d: 2\n")
                        .embedded(path("b"))
                        .set(path("d.e"), "x"))
                .isInstanceOfSatisfying(
                        YamlEditException.class, e -> assertThat(e.line()).isEqualTo(4));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            a: 1\\nb: |\\n    {\\n      "c": ]\\n    }\\n ; 4 ; 12
            a: 1\\nb: '{''c'': ]}'\\n                   ; 2 ; 13
            a: 1\\nb: "{\\"c\\": ]}"\\n                 ; 2 ; 13
            """)
    void syntaxErrorsInsideAreReportedWithTheOuterLineAndColumn(String text, int line, int column) {
        String written = text.replace("\\n", "\n");
        assertThat(written.lines().toList().get(line - 1).indexOf(']') + 1).isEqualTo(column);
        assertThatThrownBy(() -> document(written).embedded(path("b")).model())
                .isInstanceOfSatisfying(YamlEditException.class, e -> {
                    assertThat(e.fault()).isEqualTo(YamlFault.SYNTAX);
                    assertThat(e.line()).isEqualTo(line);
                    assertThat(e.column()).isEqualTo(column);
                });
    }
}
