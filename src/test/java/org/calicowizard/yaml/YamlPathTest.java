package org.calicowizard.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "data",
                "[0]",
                "[0].a[1][2].b",
                "spec.template.spec.containers[name=calico-node].env[name=IP6].value",
                "metadata.annotations.\"a.b/c\"",
                "data.\"a\\\"b\\\\c\"",
                "list[\"a.b\"=\"c]d\"].\"\""
            })
    void aPathReadsAsItIsWritten(String text) {
        assertThat(YamlPath.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {".a", "a.", "a..b", "a[", "a[x]", "a[-1]", "a]", "a=b", "a\"b\"c", "a[0]b"})
    void whatIsNoPathIsRefused(String text) {
        assertThatThrownBy(() -> YamlPath.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void builtAndParsedPathsAreEqual() {
        YamlPath built = YamlPath.root().key("a.b").item("name", "x").index(2);

        assertThat(built)
                .isEqualTo(YamlPath.parse("\"a.b\"[name=x][2]"))
                .hasSameHashCodeAs(YamlPath.parse("\"a.b\"[name=x][2]"));
    }
}
