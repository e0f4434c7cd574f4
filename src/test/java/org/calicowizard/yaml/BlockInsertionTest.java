package org.calicowizard.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calicowizard.yaml.Edited.document;
import static org.calicowizard.yaml.Edited.first;
import static org.calicowizard.yaml.Edited.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlockInsertionTest {

    private static final String ENV = """
            spec:
              env:
                # The address.
                - name: IP
                  value: "auto" # beside
                # The pool.
                # - name: POOL
                #   value: "10.0.0.0/8"
                # The size.
                - name: SIZE
                  valueFrom:
                    fieldRef:
                      fieldPath: x


              other: 1
            """;

    private static Map<String, Object> env(String name, String value) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("name", name);
        item.put("value", value);
        return item;
    }

    private static String insert(Where where) {
        List<String> before = ENV.lines().toList();
        List<String> after =
                new ArrayList<>(first(ENV, document -> document.insertItem(path("spec.env"), env("IP6", "new"), where))
                        .lines()
                        .toList());
        int at = after.indexOf("    - name: IP6");
        assertThat(after.subList(at, at + 2)).containsExactly("    - name: IP6", "      value: \"new\"");
        String above = after.get(at - 1);
        after.subList(at, at + 2).clear();
        assertThat(after).isEqualTo(before);
        return above.strip();
    }

    @Test
    void anItemGoesToItsPlaceInTheColumnAndQuotesOfTheOthers() {
        assertThat(insert(Where.first())).isEqualTo("env:");
        assertThat(insert(Where.last())).isEqualTo("fieldPath: x");
        assertThat(insert(Where.afterItem("name", "IP"))).isEqualTo("value: \"auto\" # beside");
        assertThat(insert(Where.beforeItem("name", "IP"))).isEqualTo("env:");
        assertThat(insert(Where.beforeItem("name", "SIZE"))).isEqualTo("value: \"auto\" # beside");
        assertThat(insert(Where.afterCommented("name", "POOL"))).isEqualTo("#   value: \"10.0.0.0/8\"");
    }

    @Test
    void anItemThatIsThereOrAPlaceThatIsNotIsRefused() {
        YamlDocument document = document(ENV);

        assertThatThrownBy(() -> document.insertItem(path("spec.env"), env("IP", "x"), Where.last()))
                .hasMessageContaining("item present IP");
        assertThatThrownBy(() -> document.insertItem(path("spec.env"), env("A", "x"), Where.afterItem("name", "B")))
                .hasMessageContaining("missing [name=B]");
        assertThatThrownBy(
                        () -> document.insertItem(path("spec.env"), env("A", "x"), Where.afterCommented("name", "B")))
                .hasMessageContaining("commented missing");
        assertThatThrownBy(() -> document.insertEntry(path("spec"), "other", "x", Where.last()))
                .hasMessage("spec (line 2): key present other");
        assertThatThrownBy(() -> document.insertEntry(path("spec.env"), "other", "x", Where.last()))
                .hasMessageContaining("no map");
        assertThatThrownBy(() -> document.insertItem(path("spec.env"), Map.of("a", 1), Where.last()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnindentedListKeepsItsColumnAndEndsWithoutLineBreak() {
        assertThat(first("a:\n- x\n- 'y'", document -> document.insertItem(path("a"), "z", Where.last())))
                .isEqualTo("a:\n- x\n- 'y'\n- 'z'");
    }

    @Test
    void theFirstEntryOfAnItemStandsBehindItsDash() {
        assertThat(first(
                        "a:\n  - b: 1\n    c: 2\n",
                        document -> document.insertEntry(path("a[0]"), "new", "x", Where.first())))
                .isEqualTo("a:\n  - new: x\n    b: 1\n    c: 2\n");
    }

    @Test
    void nestedValuesTakeTheIndentationOfTheDocument() {
        String before = "a:\n    b:\n    -   c: 'x'\r\n".replace("\r", "");
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("c", "y");
        item.put("d", Map.of("e", List.of("f", List.of("g", "h"))));
        item.put("m", "one\n\ntwo\n");
        item.put("none", List.of());

        assertThat(first(before, document -> document.insertItem(path("a.b"), item, Where.last())))
                .isEqualTo("""
                        a:
                            b:
                            -   c: 'x'
                            -   c: 'y'
                                d:
                                  e:
                                  -   f
                                  -   -   g
                                      -   h
                                m: |
                                  one

                                  two
                                none: []
                        """);
    }

    @Test
    void blankLinesAndCommentsBehindABlockScalarAreNotTornOff() {
        String before = "a:\n  b: |\n    x: 1\n    # no comment\n\n  # about c\n  c: 1\n";

        assertThat(first(before, document -> document.insertEntry(path("a"), "new", "v", Where.after("b"))))
                .isEqualTo("a:\n  b: |\n    x: 1\n    # no comment\n  new: v\n\n  # about c\n  c: 1\n");
        assertThat(first(before, document -> document.insertEntry(path("a"), "new", "v", Where.before("c"))))
                .isEqualTo("a:\n  b: |\n    x: 1\n    # no comment\n\n  new: v\n  # about c\n  c: 1\n");
    }

    @Test
    void blankLinesThatABlockScalarKeepsStayItsOwn() {
        String before = "a: |+\n  x\n\nb: 1\n";

        assertThat(first(before, document -> document.insertEntry(YamlPath.root(), "new", "v", Where.after("a"))))
                .isEqualTo("a: |+\n  x\n\nnew: v\nb: 1\n");
    }

    @Test
    void aBlockScalarThatEndsTheTextWithoutLineBreakIsNotGivenOne() {
        YamlDocument document = document("a: |\n  x");

        assertThatThrownBy(() -> document.insertEntry(YamlPath.root(), "new", "v", Where.last()))
                .hasMessageContaining("open block");
        assertThat(first("a: |-\n  x", strip -> strip.insertEntry(YamlPath.root(), "new", "v\nw\n", Where.last())))
                .isEqualTo("a: |-\n  x\nnew: |\n  v\n  w\n");
    }

    @Test
    void emptyAndNullTargetsAreFilled() {
        String before = "a: # why\n  # hint\nb: [] # none\nc: {}\nd: null\ne: [{}, ]\n";
        YamlDocument document = document(before);
        List<TextEdit> edits = List.of(
                document.insertEntry(path("a"), "k", "v", Where.first()),
                document.insertItem(path("b"), "x", Where.last()),
                document.insertEntry(path("c"), "k", "v", Where.last()),
                document.insertItem(path("d"), Map.of("k", "v"), Where.last()),
                document.insertEntry(path("e[0]"), "k", "v", Where.last()));

        assertThat(TextEdits.apply(before, edits))
                .isEqualTo("a: # why\n  k: v\n  # hint\nb: # none\n  - x\nc:\n  k: v\nd:\n  - k: v\ne: [{k: v}, ]\n");
    }

    @Test
    void aListWhoseOnlyItemIsCommentedOutGetsTheNewOneBehindIt() {
        String before = "env:\n  # - name: A\n  #   value: x\n  # end\nz: 1\n";

        assertThat(first(
                        before,
                        document ->
                                document.insertItem(path("env"), env("A", "other"), Where.afterCommented("name", "A"))))
                .isEqualTo("env:\n  # - name: A\n  #   value: x\n  - name: A\n    value: other\n  # end\nz: 1\n");
    }

    @Test
    void theFirstEntryOfADocumentGoesBelowItsHeadComment() {
        assertThat(first(
                        "---\n# head\na: 1\n",
                        document -> document.insertEntry(YamlPath.root(), "new", "v", Where.first())))
                .isEqualTo("---\n# head\nnew: v\na: 1\n");
    }
}
