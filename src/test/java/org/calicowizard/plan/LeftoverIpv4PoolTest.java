package org.calicowizard.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** By the planner alone, so that releases count whose manifests are not at hand. */
class LeftoverIpv4PoolTest {

    private static final String TUNNELS_OFF = "CALICO_IPV4POOL_IPIP=Never CALICO_IPV4POOL_VXLAN=Never";

    @ParameterizedTest
    @CsvSource(textBlock = """
            v3.24.0, kept, kept
            v3.24.6, kept, kept
            v3.28.5, kept, kept
            v3.29.0, none, defect
            v3.29.7, none, defect
            v3.30.0, none, defect
            v3.30.7, none, defect
            v3.31.0, none, defect
            v3.31.6, none, defect
            v3.31.7, none, none
            v3.32.0, none, defect
            v3.32.1, none, defect
            """)
    void anIpv6OnlyClusterGetsWhatItsReleaseUnderstands(String release, String plain, String vxlan) {
        String answers = "ipFamily=ipv6 base=official calico=" + release;
        assertThat(pool(answers)).isEqualTo(recipe(plain));
        assertThat(pool(answers + " encapsulation6=vxlan")).isEqualTo(recipe(vxlan));
        assertThat(pool(answers + " encapsulation6=vxlan-cross-subnet")).isEqualTo(recipe(vxlan));
        assertThat(pool(answers + " backend=vxlan")).isEqualTo(recipe(vxlan));
    }

    @Test
    void everyCataloguedReleaseHasOneOfTheRecipes() {
        TestWizard.releases()
                .all()
                .forEach(release -> assertThat(
                                pool("ipFamily=ipv6 base=official encapsulation6=vxlan calico=" + release))
                        .as(release.toString())
                        .isIn(recipe("kept"), recipe("none"), recipe("defect")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ipFamily=dual", "ipFamily=ipv4"})
    void withIpv4PodsNoPoolIsLeftOver(String answers) {
        assertThat(settings(answers))
                .extracting(setting -> setting.reason().message().key())
                .noneMatch(key -> key.startsWith("plan.leftover"));
    }

    private static String recipe(String name) {
        return switch (name) {
            case "kept" -> TUNNELS_OFF;
            case "none" -> "CALICO_IPV4POOL_CIDR=none";
            case "defect" -> "CALICO_IPV4POOL_CIDR=192.0.2.0/24 " + TUNNELS_OFF;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String pool(String answers) {
        List<String> settings = settings(answers).stream()
                .filter(setting -> setting.name().startsWith("CALICO_IPV4POOL_"))
                .map(setting -> setting.name() + "=" + setting.value())
                .toList();
        return String.join(" ", settings);
    }

    private static List<Setting> settings(String text) {
        Answers answers = TestWizard.answers(text);
        return TestWizard.planner().plan(answers, BaseTraits.of(answers)).settings();
    }
}
