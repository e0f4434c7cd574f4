package org.calicowizard.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.calicowizard.artifact.ManifestDiff;
import org.calicowizard.artifact.ManifestHunk;
import org.calicowizard.manifest.RenderedManifest;
import org.calicowizard.testing.TestWizard;
import org.calicowizard.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a page shows what was changed. */
class HunkViewTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                               | OBJECT      | ''          | ''
            data.calico_backend                                              | DATA        | ''          | calico_backend
            data.cni_network_config: plugins[0].ipam.assign_ipv4             | IPAM        | ''          | assign_ipv4
            data.cni_network_config: plugins[0].mtu                          | CNI         | ''          | plugins[0].mtu
            spec.template.spec.containers[name=calico-node].env[name=IP6]    | ENVIRONMENT | calico-node | IP6
            spec.template.spec.containers[name=calico-node].env[name=IP].value | ENVIRONMENT | calico-node | IP
            spec.template.spec.containers[name=calico-node].readinessProbe.exec.command | PROBE | calico-node | readinessProbe
            spec.template.spec.containers[name=calico-node].command          | CONTAINER   | calico-node | command
            spec.template.spec.containers[name=calico-node].volumeMounts[name=calico-router-ids] | MOUNTS | calico-node | calico-router-ids
            spec.template.spec.volumes[name=calico-router-ids]               | VOLUMES     | ''          | calico-router-ids
            spec.replicas                                                    | FIELD       | ''          | spec.replicas
            """)
    void aPathIsPutIntoWords(String path, ManifestPlace place, String container, String name) {
        assertThat(ManifestPlace.of(path)).isEqualTo(new ManifestPlace.Words(place, container, name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ipFamily=ipv4",
                "ipFamily=dual installer=other podCidrs=10.244.0.0/16,fd12:3456:789a::/56",
                "ipFamily=ipv6 backend=vxlan typha=on",
                "ipFamily=ipv6 nodeIpv4=false routerId=per-node routerIds=a=10.0.0.1,b=10.0.0.2",
            })
    void thePagesTextsAreTheFilesOwn(String answers) {
        RenderedManifest manifest = TestWizard.generate(answers).manifest();
        List<ManifestHunk> hunks = ManifestDiff.hunks(manifest);
        List<HunkView> views = HunkView.of(hunks, Texts.in(Locale.ENGLISH));
        WholeView whole = WholeView.of(manifest.text(), hunks);
        assertThat(whole.slices().stream()
                        .map(slice -> slice.above() + slice.added())
                        .collect(Collectors.joining("", "", whole.rest())))
                .isEqualTo(manifest.text());
        String runs = views.stream()
                .flatMap(view -> view.runs().stream().map(DiffRun::text))
                .collect(Collectors.joining());
        assertThat(ManifestDiff.of(manifest).lines().skip(2).filter(line -> !line.startsWith("@@")))
                .containsExactlyElementsOf(runs.lines().toList());
        assertThat(views.stream()
                        .flatMap(view -> view.reasons().stream())
                        .mapToInt(why -> why.edits().size())
                        .sum())
                .isEqualTo(manifest.edits().size());
        assertThat(views).allMatch(view -> view.head() || !view.reasons().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ipFamily=ipv4", "ipFamily=dual", "ipFamily=ipv6 backend=vxlan"})
    void aPassageNamesItsLines(String answers) {
        RenderedManifest manifest = TestWizard.generate(answers).manifest();
        for (HunkView view : HunkView.of(ManifestDiff.hunks(manifest), Texts.in(Locale.ENGLISH))) {
            assertThat(lines(view, DiffRun.Kind.ADDED))
                    .isEqualTo(named(manifest.base().text(), view.base()));
            assertThat(lines(view, DiffRun.Kind.REMOVED)).isEqualTo(named(manifest.text(), view.result()));
        }
    }

    private static List<String> lines(HunkView view, DiffRun.Kind without) {
        return view.runs().stream()
                .filter(run -> run.kind() != without)
                .flatMap(run -> run.text().lines())
                .map(line -> line.substring(1))
                .toList();
    }

    private static List<String> named(String text, HunkView.Range range) {
        return text.lines().toList().subList(range.first() - 1, range.last());
    }
}
