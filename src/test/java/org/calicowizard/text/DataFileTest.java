package org.calicowizard.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataFileTest {

    @Test
    void aMappingAndRowsAreReadInTheirOrder() {
        assertThat(new DataFile("a.yaml", "b: 1\na: [x]").map().keySet()).containsExactly("b", "a");
        assertThat(new DataFile("a.yaml", "- {id: x}\n- {id: y}").list())
                .containsExactly(Map.of("id", "x"), Map.of("id", "y"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            just a word  ; expected a mapping
            ''           ; expected a mapping
            {1: a}       ; expected a mapping
            {a: 1, a: 2} ; duplicate key a
            {a: [}       ; while parsing
            {a: !!java.net.URL [x]} ; java.net.URL
            """)
    void aMistakeIsToldWithTheNameOfTheFile(String yaml, String message) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new DataFile("facts.yaml", yaml).map())
                .withMessageContaining("facts.yaml: ")
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({"a: 1", "- x"})
    void rowsAreMappings(String yaml) {
        assertThatIllegalStateException()
                .isThrownBy(() -> new DataFile("rows.yaml", yaml).list())
                .withMessageContaining("rows.yaml: expected a");
    }

    @Test
    void aFileThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> DataFile.open("/no/such.yaml")).hasMessageContaining("/no/such.yaml");
    }
}
