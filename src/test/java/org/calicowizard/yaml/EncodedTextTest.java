package org.calicowizard.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodedTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"# plain text", "\uFEFF# with a mark", "# größer → 更大 🦒 als", "🦒🦒 ää 更", "更大的网络地址"})
    void bytesAreEditedAsTheTextIs(String text) {
        int[] places = offsets(text);
        for (int from : places) {
            for (int to : places) {
                if (from <= to) {
                    assertEditedAlike(text, new TextEdit(from, to, ""));
                    assertEditedAlike(text, new TextEdit(from, to, "ä→🦒"));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"# plain text", "# größer → 更大 🦒 als"})
    void aPartIsEditedByItself(String text) {
        TextEdit inside = new TextEdit(3, 4, "→");
        TextEdit atTheEnd = new TextEdit(6, 6, "ü");
        assertThat(encoded(text).apply(2, 6, List.of(atTheEnd, inside)))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(text.charAt(2) + "→" + text.substring(4, 6) + "ü");
        assertThat(StandardCharsets.UTF_8.decode(encoded(text).slice(2, 6)).toString())
                .isEqualTo(text.substring(2, 6));
    }

    @Test
    void editsThatOverlapOrLeaveThePartAreRefused() {
        EncodedText text = encoded("0123456789");
        for (List<TextEdit> wrong : List.of(
                List.of(new TextEdit(2, 5, ""), new TextEdit(4, 6, "")),
                List.of(new TextEdit(1, 3, "")),
                List.of(new TextEdit(7, 9, "")))) {
            assertThatIllegalArgumentException().isThrownBy(() -> text.apply(2, 8, wrong));
        }
    }

    private static void assertEditedAlike(String text, TextEdit edit) {
        List<TextEdit> edits = List.of(edit, new TextEdit(text.length(), text.length(), "!"));
        assertThat(encoded(text).apply(0, text.length(), edits))
                .asString(StandardCharsets.UTF_8)
                .isEqualTo(TextEdits.apply(text, edits));
    }

    /** All but those between the halves of a character. */
    private static int[] offsets(String text) {
        return IntStream.rangeClosed(0, text.codePointCount(0, text.length()))
                .map(count -> text.offsetByCodePoints(0, count))
                .toArray();
    }

    private static EncodedText encoded(String text) {
        return EncodedText.of(text, text.getBytes(StandardCharsets.UTF_8));
    }
}
