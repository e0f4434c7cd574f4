package org.calicowizard.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Messages become texts. */
class TextsTest {

    private final Texts english = Texts.in(Locale.ENGLISH);

    @Test
    void thePlaceholdersAreFilledIn() {
        assertThat(english.of(Message.of("rule.unknown-key.fix", "podCidr", ", or use podCidrs instead")))
                .isEqualTo("Leave podCidr out, or use podCidrs instead.");
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
    void anArgumentThatIsAMessageIsPutIntoTheSameLanguage() {
        Message message = Message.of("rule.malformed-cidr.message", "x", Message.of("address.fault.zone"));
        assertThat(english.of(message)).isEqualTo("“x” has a zone (the part from %); leave it out.");
        assertThat(Texts.in(Locale.SIMPLIFIED_CHINESE).of(message)).contains("区域标识");
    }

    @Test
    void answersAndValuesAreCalledAsOnTheWire() {
        assertThat(english.of(Message.of("rule.ip-family-required.fix")))
                .isEqualTo("Set ipFamily to ipv4, dual or ipv6.");
        assertThat(english.of(Message.of("rule.existing-cluster.fix"))).contains("set cluster=new;");
        assertThat(english.of(Message.of("rule.empty-value.fix", Message.answer("podCidrs"))))
                .isEqualTo("Leave podCidrs out, or give it a value.");
    }

    @Test
    void onPagesAnswersAndValuesAreCalledByTheirLabels() {
        Texts pages = Texts.onPages(Locale.ENGLISH);
        assertThat(pages.of(Message.of("rule.ip-family-required.fix")))
                .isEqualTo("Set “IP family” to “IPv4 only”, “IPv4 and IPv6 (dual stack)” or “IPv6 only”.");
        assertThat(pages.of(Message.of("rule.existing-cluster.fix")))
                .contains("set “New cluster”: “Yes, Calico is not installed yet”;");
        assertThat(pages.of(Message.of("rule.empty-value.fix", Message.answer("podCidrs"))))
                .isEqualTo("Leave “Pod ranges” out, or give it a value.");
    }

    @Test
    void aValueWithoutALabelStandsForItself() {
        assertThat(Texts.onPages(Locale.ENGLISH)
                        .of(Message.of("rule.base-release-differs.fix", Message.value("calico", "v3.30.3"), "v3.31.0")))
                .isEqualTo("Set “Calico release”: v3.30.3, or send the manifest of v3.31.0.");
    }

    @Test
    void whatOnlyLooksLikeATokenIsLeftAlone() {
        Message message = Message.of("rule.unknown-key.fix", "podCidr", "<podCidrs> <none>");
        assertThat(Texts.onPages(Locale.ENGLISH).of(message)).isEqualTo("Leave podCidr out<podCidrs> <none>.");
        assertThat(Texts.onPages(Locale.ENGLISH).of(Message.of("checklist.ipv4-pool-etcd.expect", "x", "y", "z")))
                .contains("<none>");
    }

    @Test
    void pagesMaySayItOtherwise() {
        Message message = Message.of("answers.or-one-of", "schema, ipFamily");
        assertThat(english.of(message)).isEqualTo(", or use one of schema, ipFamily instead");
        assertThat(Texts.onPages(Locale.ENGLISH).of(message)).isEmpty();
    }

    @Test
    void aLanguageWithoutTextsGetsEnglish() {
        Message message = Message.of("rule.duplicate-key.fix", "nodes");
        assertThat(Texts.in(Locale.forLanguageTag("eo")).of(message)).isEqualTo(english.of(message));
    }

    @Test
    void manyThreadsShareTheTextsOfALanguage() {
        assertThat(IntStream.range(0, 10_000)
                        .parallel()
                        .mapToObj(i -> Texts.in(Locale.ENGLISH).of(Message.of("rule.duplicate-key.fix", "key" + i)))
                        .toList())
                .isEqualTo(IntStream.range(0, 10_000)
                        .mapToObj(i -> english.of(Message.of("rule.duplicate-key.fix", "key" + i)))
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void aMissingTextIsABug() {
        assertThatThrownBy(() -> english.of(Message.of("rule.no-such-rule.fix")))
                .isInstanceOf(MissingResourceException.class)
                .hasMessageContaining("rule.no-such-rule.fix");
    }
}
