package org.calicowizard.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalicoReleasesTest {

    private static final int RELEASES = 54;

    private final CalicoReleases releases = CalicoReleases.load();

    @Test
    void theCatalogueHoldsExactlyTheReleasesWhoseDigestsAreKnown() {
        Set<CalicoVersion> digested = ManifestDigests.load().all().stream()
                .map(OfficialManifest::release)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(releases.all())
                .hasSize(RELEASES)
                .extracting(CalicoRelease::version)
                .containsExactlyInAnyOrderElementsOf(digested);
    }

    @Test
    void theNewestReleaseComesFirst() {
        assertThat(releases.newest())
                .hasToString("v3.32.1")
                .isSameAs(releases.all().get(0));
        assertThat(releases.all()).last().hasToString("v3.24.0");
    }

    @ParameterizedTest
    @CsvSource({
        "v3.28.5, false",
        "v3.29.0, true",
        "v3.29.7, true",
        "v3.30.0, true",
        "v3.30.7, true",
        "v3.31.0, true",
        "v3.31.6, true",
        "v3.31.7, false",
        "v3.32.0, true",
        "v3.32.1, true"
    })
    void ipv6VxlanIsIgnoredWithoutIpv4PoolInTheReleasesKnown(String version, boolean affected) {
        assertThat(release(version).suffersFrom(Defect.IPV6_VXLAN_ENV_IGNORED_WITHOUT_IPV4_POOL))
                .isEqualTo(affected);
    }

    @ParameterizedTest
    @CsvSource({"v3.24.0, true", "v3.24.6, true", "v3.25.0, false", "v3.32.1, false"})
    void theRouterIdHashIsNotFoldedBeforeV3Dot25(String version, boolean affected) {
        assertThat(release(version).suffersFrom(Defect.ROUTER_ID_HASH_NOT_FOLDED))
                .isEqualTo(affected);
    }

    @ParameterizedTest
    @CsvSource({
        "v3.24.0, true",
        "v3.27.5, true",
        "v3.28.2, true",
        "v3.28.3, false",
        "v3.28.5, false",
        "v3.29.0, true",
        "v3.29.1, false",
        "v3.30.0, false"
    })
    void crossSubnetIsBrokenForIpv6OnlyNodesUntilEachBranchWasFixed(String version, boolean affected) {
        assertThat(release(version).suffersFrom(Defect.IPV6_ONLY_CROSS_SUBNET_BROKEN))
                .isEqualTo(affected);
    }

    @ParameterizedTest
    @CsvSource({
        "POOL_CIDR_NONE, v3.28.5, v3.29.0",
        "EBPF_IPV6, v3.26.5, v3.27.0",
    })
    void aFeatureBeginsWithARelease(Feature feature, String before, String first) {
        assertThat(release(before).has(feature)).isFalse();
        assertThat(release(first).has(feature)).isTrue();
    }

    @Test
    void everyCataloguedReleaseHasTheOlderFeatures() {
        EnumSet<Feature> older = EnumSet.of(Feature.IPV6_VXLAN, Feature.KUBERNETES_INTERNAL_IP, Feature.WIREGUARD_IPV6);

        assertThat(releases.all()).allMatch(release -> older.stream().allMatch(release::has));
        assertThat(releases.about(Feature.IPV6_VXLAN).releases()).hasToString(">=v3.23.0");
    }

    @ParameterizedTest
    @CsvSource({
        "v3.24.3, 1.22, 1.25",
        "v3.25.2, 1.23, 1.28",
        "v3.26.0, 1.24, 1.28",
        "v3.27.0, 1.27, 1.29",
        "v3.28.0, 1.27, 1.30",
        "v3.29.0, 1.29, 1.32",
        "v3.30.0, 1.31, 1.35",
        "v3.31.7, 1.32, 1.35",
        "v3.32.1, 1.34, 1.36"
    })
    void aReleaseIsTestedWithAllMinorsFromTheOldestToTheNewest(String version, String oldest, String newest) {
        CalicoRelease release = release(version);
        KubernetesVersion first = KubernetesVersion.parse(oldest);
        KubernetesVersion last = KubernetesVersion.parse(newest);

        assertThat(release.testedKubernetes())
                .isSorted()
                .hasSize(last.minor() - first.minor() + 1)
                .startsWith(first);
        assertThat(release.newestTestedKubernetes()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "v3.24.6, docker.io/calico, v3.24.5",
        "v3.24.5, docker.io/calico, v3.24.5",
        "v3.30.7, docker.io/calico, v3.30.7",
        "v3.31.0, quay.io/calico, v3.31.0",
        "v3.32.1, quay.io/calico, v3.32.1"
    })
    void aReleaseTellsWhereItsImagesComeFrom(String version, String registry, String imageTag) {
        assertThat(release(version).registry()).isEqualTo(registry);
        assertThat(release(version).imageTag()).isEqualTo(imageTag);
    }

    @Test
    void aReleaseOutsideTheCatalogueIsNotFound() {
        assertThat(releases.find(CalicoVersion.parse("v3.23.5"))).isEmpty();
        assertThat(releases.find(CalicoVersion.parse("v3.32.2"))).isEmpty();
        assertThat(releases.find(CalicoVersion.parse("v3.25.3"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Defect.class)
    void aFixedReleaseOfTheCatalogueHasTheDefectNoMore(Defect defect) {
        DefectFacts facts = releases.about(defect);

        assertThat(facts.fixedIn()).noneMatch(facts.affected()::matches);
        assertThat(facts.source()).hasScheme("https");
    }

    private CalicoRelease release(String version) {
        return releases.find(CalicoVersion.parse(version)).orElseThrow();
    }
}
