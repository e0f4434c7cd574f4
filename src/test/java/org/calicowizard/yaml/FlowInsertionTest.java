package org.calicowizard.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calicowizard.yaml.Edited.first;
import static org.calicowizard.yaml.Edited.path;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlowInsertionTest {

    private static String entry(String before, Where where) {
        return first(before, document -> document.insertEntry(path("a"), "new", "v", where));
    }

    @Test
    void anEntryGoesToItsPlaceOnTheLine() {
        assertThat(entry("a: {b: 1, c: 2}", Where.first())).isEqualTo("a: {new: v, b: 1, c: 2}");
        assertThat(entry("a: {b: 1, c: 2}", Where.after("b"))).isEqualTo("a: {b: 1, new: v, c: 2}");
        assertThat(entry("a: {b: 1, c: 2}", Where.before("c"))).isEqualTo("a: {b: 1, new: v, c: 2}");
        assertThat(entry("a: {b: 1, c: 2}", Where.last())).isEqualTo("a: {b: 1, c: 2, new: v}");
        assertThat(entry("a: {\"b\": \"1\"}", Where.last())).isEqualTo("a: {\"b\": \"1\", \"new\": \"v\"}");
    }

    @Test
    void anEntryGetsItsOwnLineWhereTheOthersHaveOne() {
        String before = "a: {\n    \"b\": 1, # one\n    \"c\": \"2\" # two\n  }\n";

        assertThat(entry(before, Where.first()))
                .isEqualTo(before.replace("    \"b\"", "    \"new\": \"v\",\n    \"b\""));
        assertThat(entry(before, Where.after("b")))
                .isEqualTo(before.replace("# one\n", "# one\n    \"new\": \"v\",\n"));
        assertThat(entry(before, Where.last()))
                .isEqualTo(before.replace("\"2\" # two\n", "\"2\", # two\n    \"new\": \"v\"\n"));
    }

    @Test
    void nestedValuesAreWrittenOnOneLine() {
        assertThat(first(
                        "a: [\"x\", {\"b\": 1}]",
                        document -> document.insertItem(path("a"), Map.of("k", List.of("y", "z\n")), Where.last())))
                .isEqualTo("a: [\"x\", {\"b\": 1}, {k: [\"y\", \"z\\n\"]}]");
    }

    @Test
    void aTrailingCommaIsNotDoubled() {
        assertThat(entry("a: {\n  b: 1,\n}\n", Where.last())).isEqualTo("a: {\n  b: 1,\n  new: v,\n}\n");
    }
}
