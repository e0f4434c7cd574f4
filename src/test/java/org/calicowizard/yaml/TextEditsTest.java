package org.calicowizard.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextEditsTest {

    @Test
    void editsAreAppliedByPlaceWhateverTheirOrder() {
        assertThat(TextEdits.apply(
                        "abcdef", List.of(new TextEdit(4, 5, "E"), new TextEdit(0, 2, ""), new TextEdit(6, 6, "!"))))
                .isEqualTo("cdEf!");
    }

    @Test
    void insertionsAtOneOffsetKeepTheirOrder() {
        assertThat(TextEdits.apply(
                        "ab", List.of(new TextEdit(1, 2, "B"), new TextEdit(1, 1, "1"), new TextEdit(1, 1, "2"))))
                .isEqualTo("a12B");
    }

    @Test
    void overlappingEditsAreRefused() {
        assertThatThrownBy(() -> TextEdits.apply("abcdef", List.of(new TextEdit(0, 3, ""), new TextEdit(2, 4, ""))))
                .hasMessageContaining("overlaps");
        assertThatThrownBy(() -> TextEdits.apply("abcdef", List.of(new TextEdit(0, 3, ""), new TextEdit(2, 2, "x"))))
                .hasMessageContaining("overlaps");
        assertThatThrownBy(() -> TextEdits.apply("abc", List.of(new TextEdit(3, 4, ""))))
                .hasMessageContaining("leaves the text");
    }
}
