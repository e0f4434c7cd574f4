package org.calicowizard.artifact.operator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.calicowizard.answers.Installer;
import org.calicowizard.artifact.Generation;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.VersionRange;
import org.calicowizard.text.DataFile;

/**
 * The data file {@code operator/operator.yaml}.
 *
 * @param install how it is installed, by ranges of releases that leave none out
 * @param providers what the operator calls the installers that it knows
 * @param kubeadm the installers against whose ConfigMap the operator checks the pools
 * @param containerIPForwarding the installers that want pods to forward packets
 * @param poolNames the releases whose pools have names
 * @param comments why lines are there, by key
 */
record OperatorFacts(
        List<Install> install,
        List<Provider> providers,
        List<String> kubeadm,
        List<String> containerIPForwarding,
        String poolNames,
        Map<String, String> comments) {

    private static final String NAME = "/operator/operator.yaml";

    /** The commands that install a release. */
    record Install(String releases, List<String> operator, List<String> helm) {}

    /** What the operators of some releases call an installer. */
    record Provider(String installer, String releases, String provider) {}

    @SuppressWarnings("unchecked")
    static OperatorFacts load() {
        Map<String, Object> data = DataFile.open(NAME).map();
        return new OperatorFacts(
                ((List<Map<String, Object>>) data.get("install"))
                        .stream().map(OperatorFacts::install).toList(),
                ((List<Map<String, String>>) data.get("providers"))
                        .stream().map(OperatorFacts::provider).toList(),
                (List<String>) data.get("kubeadm"),
                (List<String>) data.get("containerIPForwarding"),
                (String) data.get("poolNames"),
                (Map<String, String>) data.get("comments"));
    }

    Install installing(CalicoVersion release) {
        return install.stream()
                .filter(row -> in(row.releases, release))
                .findFirst()
                .orElseThrow();
    }

    Optional<String> provider(Generation generation) {
        return providers.stream()
                .filter(row -> row.installer.equals(installer(generation)))
                .filter(row -> in(row.releases, generation.traits().release()))
                .map(Provider::provider)
                .findFirst();
    }

    boolean checksPodSubnet(Installer installer) {
        return kubeadm.contains(installer.value());
    }

    boolean forwardsInPods(Generation generation) {
        return containerIPForwarding.contains(installer(generation));
    }

    boolean namesPools(CalicoVersion release) {
        return in(poolNames, release);
    }

    String comment(String key) {
        return Optional.ofNullable(comments.get(key)).orElseThrow(() -> new IllegalStateException(NAME + ": " + key));
    }

    private static String installer(Generation generation) {
        return generation.answers().installer().value();
    }

    private static boolean in(String range, CalicoVersion release) {
        return VersionRange.parse(range).matches(release);
    }

    @SuppressWarnings("unchecked")
    private static Install install(Map<String, Object> row) {
        return new Install(
                (String) row.get("releases"), (List<String>) row.get("operator"), (List<String>) row.get("helm"));
    }

    private static Provider provider(Map<String, String> row) {
        return new Provider(row.get("installer"), row.get("releases"), row.get("provider"));
    }
}
