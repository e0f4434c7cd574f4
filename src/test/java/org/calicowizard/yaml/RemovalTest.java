package org.calicowizard.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.calicowizard.yaml.Edited.document;
import static org.calicowizard.yaml.Edited.first;
import static org.calicowizard.yaml.Edited.path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RemovalTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    a:;  # one;  - x # bye;  - y;b: 1  | a:;  # one;  - y;b: 1
                    a:;  - y;  - x                     | a:;  - y
                    a:;- y;- x;;# c;b: 1               | a:;- y;;# c;b: 1
                    a:;  - x;b: 1                      | a: [];b: 1
                    a: # why;  # one;  - x # bye;b: 1  | a: [] # why;  # one;b: 1
                    a:;  - x                           | a: []
                    a: [x, y]                          | a: [y]
                    a: [y, x]                          | a: [y]
                    a: [y, x, z]                       | a: [y, z]
                    a: [ x ]                           | a: []
                    a: [;  x, # bye;  # why;  y;]      | a: [;  # why;  y;]
                    a: [;  y, # stay;  x # bye;]       | a: [;  y # stay;   # bye;]
                    """)
    void anItemGoesWithItsLinesAndLeavesTheCommentsAboveIt(String before, String after) {
        String text = before.replace(';', '\n');
        YamlDocument document = document(text);
        int index = Math.max(0, document.scalars(path("a")).indexOf("x"));
        if (document.has(path("a"))) {
            assertThat(first(text, any -> any.remove(path("a").index(index)))).isEqualTo(after.replace(';', '\n'));
        }
    }

    @Test
    void theFirstItemOfAListInAListMakesRoomForTheNext() {
        assertThat(first("- - x\n  - y\n", document -> document.remove(path("[0][0]"))))
                .isEqualTo("- - y\n");
        assertThat(first("- - x\n- z\n", document -> document.remove(path("[0][0]"))))
                .isEqualTo("- []\n- z\n");
    }

    @Test
    void anItemOfSeveralLinesGoesAsAWhole() {
        assertThat(first(
                        "a:\r\n  - name: x\r\n    v: |\r\n      - t\r\n\r\n  - name: y\r\n",
                        document -> document.remove(path("a[name=x]"))))
                .isEqualTo("a:\r\n\r\n  - name: y\r\n");
    }

    @Test
    void onlyAListItemCanBeRemoved() {
        assertThatThrownBy(() -> document("a: 1\n").remove(path("a"))).hasMessageContaining("no list item");
    }
}
