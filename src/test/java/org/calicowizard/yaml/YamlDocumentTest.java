package org.calicowizard.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calicowizard.yaml.Edited.document;
import static org.calicowizard.yaml.Edited.first;
import static org.calicowizard.yaml.Edited.path;

import org.junit.jupiter.api.Test;

class YamlDocumentTest {

    private static final String LISTS = """
            kind: Pod
            env:
              - name: IP
                value: "a"
              - name: IP
                value: "b"
              # - name: OFF
              #   value: "x"
              - name: MTU
            args: [-x, --y]
            nothing:
            """;

    @Test
    void scalarsKeysAndItemsAreFound() {
        YamlDocument document = document(LISTS);

        assertThat(document.scalar(path("env[2].name"))).contains("MTU");
        assertThat(document.scalar(path("env"))).isEmpty();
        assertThat(document.scalar(path("missing.deep"))).isEmpty();
        assertThat(document.scalars(path("args"))).containsExactly("-x", "--y");
        assertThat(document.keys(YamlPath.root())).containsExactly("kind", "env", "args", "nothing");
        assertThat(document.itemValues(path("env"), "name")).containsExactly("IP", "IP", "MTU");
        assertThat(document.has(path("nothing"))).isTrue();
        assertThat(document.has(path("env[name=OFF]"))).isFalse();
        assertThat(document.line(path("env[name=MTU]"))).isEqualTo(9);
    }

    @Test
    void twoItemsOfOneNameAreListedAndAmbiguous() {
        YamlDocument document = document(LISTS);

        assertThat(document.duplicates(path("env"), "name")).containsExactly("IP");
        assertThatThrownBy(() -> document.scalar(path("env[name=IP].value")))
                .hasMessage("env[name=IP].value (line 5): ambiguous [name=IP]");
    }

    @Test
    void aCommentedOutItemIsSeen() {
        YamlDocument document = document(LISTS);

        assertThat(document.hasCommented(path("env"), "name", "OFF")).isTrue();
        assertThat(document.hasCommented(path("env"), "name", "MTU")).isFalse();
        assertThat(document.hasCommented(path("nothing"), "name", "OFF")).isFalse();
    }

    @Test
    void aTextInTheCommentAboveIsReplaced() {
        String before = "a: |\n  # Disable it.\n# Disable it.\n# More.\nb: 1\nc: 2\n";

        assertThat(first(
                        before,
                        document -> document.replaceCommentAbove(path("b"), "Disable", "Enable")
                                .orElseThrow()))
                .isEqualTo("a: |\n  # Disable it.\n# Enable it.\n# More.\nb: 1\nc: 2\n");
        assertThat(document(before).replaceCommentAbove(path("c"), "Disable", "Enable"))
                .isEmpty();
        assertThat(document(before).replaceCommentAbove(path("b"), "other", "Enable"))
                .isEmpty();
    }

    @Test
    void theCommentUnderAKeyBelongsToItsFirstChild() {
        assertThat(first(
                        "# x\na:\n  # x\n  - b\n",
                        document -> document.replaceCommentAbove(path("a[0]"), "x", "y")
                                .orElseThrow()))
                .isEqualTo("# x\na:\n  # y\n  - b\n");
    }
}
