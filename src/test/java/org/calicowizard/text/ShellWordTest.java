package org.calicowizard.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShellWordTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"a b, 'a b'", "$(x), '$(x)'", "it's, 'it'\\''s'", "\"\", ''"})
    void aShellReadsTheTextAsItIs(String text, String word) {
        assertThat(ShellWord.of(text)).isEqualTo(word);
    }
}
