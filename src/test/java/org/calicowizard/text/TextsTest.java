package org.calicowizard.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

/** Messages become texts. */
class TextsTest {

    private final Texts english = Texts.in(Locale.ENGLISH);

    @Test
    void thePlaceholdersAreFilledIn() {
        assertThat(english.of(Message.of("rule.unknown-key.fix", "podCidr", "podCidrs")))
                .isEqualTo("Did you mean podCidrs?");
    }

    @Test
    void numbersAreShownAsTheyAreInEveryLanguage() {
        assertThat(english.of(Message.of("rule.too-many-values.message", "podCidrs", 65536, 5000)))
                .contains("65536", "5000");
    }

    @Test
    void bracesAndApostrophesInArgumentsAreLeftAlone() {
        assertThat(english.of(Message.of("rule.unknown-value.message", "installer", "it's {0}")))
                .contains("“it's {0}”");
    }

    @Test
    void aLanguageWithoutTextsGetsEnglish() {
        Message message = Message.of("rule.duplicate-key.fix", "nodes");
        assertThat(Texts.in(Locale.forLanguageTag("eo")).of(message)).isEqualTo(english.of(message));
    }

    @Test
    void aMissingTextIsABug() {
        assertThatThrownBy(() -> english.of(Message.of("rule.no-such-rule.fix")))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("rule.no-such-rule.fix");
    }
}
