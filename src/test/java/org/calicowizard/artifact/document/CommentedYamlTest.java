package org.calicowizard.artifact.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

class CommentedYamlTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "plain",
                "all()",
                "true",
                "No",
                "y",
                "null",
                "~",
                "0",
                "1e3",
                "12:30",
                "10.244.0.0/16",
                "fd5a:3c1e:7b20::/56",
                "https://docs.example.net/a:b",
                "^eth[0-9]+$",
                "a: b",
                "a #b",
                "-bird-live",
                "'single' \"double\" \\back",
                "@at",
                "<POD-CIDR-IPV4>",
                "two\nlines",
                "two\nlines\n",
                "\nstarts empty\n",
                "ends empty\n\n",
                "  indented\nlines",
                "tab\tinside\nlines",
                "line\u2028separator",
                "bell\u0007",
                "umlaut \u00e4 and \uD83D\uDE00",
                "{\n  \"mtu\": __CNI_MTU__\n\n}"
            })
    void aTextIsReadAsItIs(String text) {
        Map<String, Object> document = Map.of("text", text, "list", List.of(text, Map.of("key", text)));
        assertThat(read(CommentedYaml.of(List.of(), document))).isEqualTo(document);
    }

    @Test
    void numbersTruthValuesAndEmptyCollectionsKeepTheirType() {
        Map<String, Object> document = Map.of("a", 3, "b", true, "c", Map.of(), "d", List.of(), "e", List.of(1, false));
        assertThat(read(CommentedYaml.of(List.of(), document))).isEqualTo(document);
    }

    @Test
    void commentsStandAboveWhatTheyAreAbout() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", "IP6");
        item.put("value", Commented.of("autodetect", "Why the value."));
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("first", 1);
        document.put("env", Commented.of(List.of(Commented.of(item, "Why the item.")), "Why the list."));
        assertThat(CommentedYaml.of(List.of("Head", "", "  as it is"), document))
                .isEqualTo("""
                # Head
                #
                #   as it is
                first: 1
                # Why the list.
                env:
                  # Why the item.
                  - name: IP6
                    # Why the value.
                    value: autodetect
                """);
    }

    @Test
    void aCommentNeverEndsBeforeItsLineDoesAndIsWrapped() {
        String yaml = CommentedYaml.of(
                List.of("a\nkey: value\u2028x"), Map.of("key", Commented.of("value", "word ".repeat(60) + "a\u0085b")));
        assertThat(yaml.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
        assertThat(read(yaml)).isEqualTo(Map.of("key", "value"));
    }

    private static Object read(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(new SafeConstructor(options)).load(yaml);
    }
}
