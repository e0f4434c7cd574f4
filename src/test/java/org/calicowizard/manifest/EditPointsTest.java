package org.calicowizard.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.calicowizard.plan.Place;
import org.calicowizard.plan.Plan;
import org.calicowizard.plan.Reason;
import org.calicowizard.plan.Setting;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditPointsTest {

    private static final Renderer RENDERER = new Renderer();
    private static final String TEXT =
            TestWizard.generate("ipFamily=ipv4").manifest().base().text();
    private static final Plan PLAN = TestWizard.generate(
                    "ipFamily=dual installer=other podCidrs=10.244.0.0/16,fd00:10:244::/56 blockSize4=24 mtu=1400")
            .plan();
    private static final Plan DETECTED = TestWizard.generate("ipFamily=dual podCidrs=10.244.0.0/16,fd00:10:244::/56")
            .plan();
    private static final Reason REASON = PLAN.settings().get(0).reason();

    private final EditPoints points = new EditPoints();
    private final List<Setting> madeOut = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "FELIX_IPV6MTU, 1400, 9000",
        "CALICO_IPV4POOL_CIDR, 10.244.0.0/16, 192.168.0.0/20",
        "CALICO_IPV6POOL_CIDR, fd00:10:244::/56, 2001:db8::/64"
    })
    void theEditsForARangeOrNumberAreMadeOutOnce(String variable, String one, String other) {
        assertThat(texts(variable, one)).hasSize(1).first().asString().contains('"' + one + '"');
        assertThat(texts(variable, other)).hasSize(1).first().asString().contains('"' + other + '"');
        assertThat(madeOut).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "interface=eth0",
                "interface='0000000000'",
                "can-reach=fe80::1",
                "true",
                "fe80",
                "fe.80/8",
                "10.0.0.0/8:",
                "0x1",
                "\"",
                "1\n"
            })
    void anythingElseIsMadeOutByItself(String value) {
        List<Edit> first = texts("IP6_AUTODETECTION_METHOD", value);
        assertThat(first).extracting(Edit::after).containsExactly(value);
        assertThat(texts("IP6_AUTODETECTION_METHOD", value)).isEqualTo(first);
        assertThat(first).isEqualTo(RENDERER.edits(base(TEXT), new Plan(madeOut)));
        assertThat(madeOut).extracting(Setting::value).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "'0'", "0", "\"1440\"", "1440", "\"10.244.0.0/16\"", "::/0", "''", "|\n    10"})
    void whateverTheBaseHasTheEditsAreThoseOfTheEditors(String present) {
        Base base = base(TEXT.replace("veth_mtu: \"0\"", "veth_mtu: " + present)
                .replace(
                        "            - name: IP\n",
                        "            - name: CALICO_IPV4POOL_CIDR\n              value: "
                                + present.replace("\n", "\n              ") + "\n            - name: IP\n"));
        assertThat(base.nodeEnv("CALICO_IPV4POOL_CIDR")).isPresent();
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            assertMadeOutRight(base, changed(i % 2 == 0 ? PLAN : DETECTED, random));
        }
    }

    private void assertMadeOutRight(Base base, Plan plan) {
        RenderedManifest manifest = RENDERER.render(base, plan, List.of("A comment"));
        assertThat(manifest.edits()).isEqualTo(RENDERER.edits(base, plan));
        assertThatCode(() -> RENDERER.prove(manifest, plan)).doesNotThrowAnyException();
    }

    /** The same plan with other ranges and numbers. */
    private static Plan changed(Plan plan, Random random) {
        return new Plan(plan.settings().stream()
                .map(setting -> setting.value().matches("[0-9].*|.*:.*") ? changed(setting, value(random)) : setting)
                .toList());
    }

    private static Setting changed(Setting setting, String value) {
        Optional<String> implied = setting.implied().map(unsaid -> setting.holdsUnsaid() ? value : unsaid);
        return new Setting(setting.place(), setting.name(), value, implied, setting.reason());
    }

    private static String value(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> List.of("0", "10", "1440", "10.244.0.0/16", "::/0").get(random.nextInt(5));
            case 1 -> String.valueOf(random.nextInt(65536));
            case 2 -> "%d.%d.0.0/%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(33));
            default -> "%x:%x::/%d".formatted(random.nextInt(65536), random.nextInt(65536), random.nextInt(129));
        };
    }

    private List<Edit> texts(String variable, String value) {
        Setting setting = new Setting(Place.NODE_ENV, variable, value, Optional.empty(), REASON);
        return points.of(setting, wanted -> {
                    madeOut.add(wanted);
                    return RENDERER.edits(base(TEXT), new Plan(List.of(wanted)));
                })
                .edits(setting)
                .toList();
    }

    private static Base base(String text) {
        return new BaseReader()
                .read(Origin.UPLOAD, "calico.yaml", text.getBytes(StandardCharsets.UTF_8))
                .base()
                .orElseThrow();
    }
}
