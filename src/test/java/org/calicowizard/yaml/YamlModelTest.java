package org.calicowizard.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.calicowizard.yaml.Edited.document;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlModelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a: x                         | a: "x" # same            |
                    a: true                      | a: "true"                | a
                    a: {b: 1, c: 2}              | a: {c: 2, b: 1}          |
                    a: {b: 1}                    | a: {c: 1}                | a.b,a.c
                    a: [x, y]                    | a: [x]                   | a[1]
                    [{name: x}, {name: y, v: 1}] | [{name: z}, {name: x}, {name: y, v: 2}] | [name=y].v,[name=z]
                    [{name: x}, {name: y}]       | [{name: y}, {name: x}]   | ''
                    a: [{name: x}, {name: x}]    | a: [{name: x}]           | a[name=x]#2
                    a.b: 1                       | a.b: 2                   | "a.b"
                    a: &x 1                      | a: &x 2                  | a
                    a:                           | a: {}                    | a
                    """)
    void onlyWhatDiffersIsNamed(String before, String after, String paths) {
        String expected = paths == null ? "none" : paths;
        var changed =
                YamlModel.changedPaths(document(before).model(), document(after).model());

        assertThat(changed.isEmpty() ? "none" : String.join(",", changed)).isEqualTo(expected);
    }
}
