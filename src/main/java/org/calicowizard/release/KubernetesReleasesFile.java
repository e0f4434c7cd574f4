package org.calicowizard.release;

import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Turns the rows of the data file into what is known of Kubernetes versions. */
final class KubernetesReleasesFile {

    private static final String SINCE = "since";

    private final DataRow root;

    KubernetesReleasesFile(DataRow root) {
        this.root = root.withOnly("asOf", "supported", "dualStack", "kubeadmApis");
    }

    KubernetesReleases read() {
        DataRow supported = root.row("supported").withOnly("oldest", "newest");
        return new KubernetesReleases(
                LocalDate.parse(root.text("asOf")),
                KubernetesVersion.parse(supported.text("oldest")),
                KubernetesVersion.parse(supported.text("newest")),
                dualStack(),
                root.rows("kubeadmApis").stream().map(this::kubeadmApi).toList());
    }

    private NavigableMap<KubernetesVersion, DualStackStage> dualStack() {
        NavigableMap<KubernetesVersion, DualStackStage> stages = new TreeMap<>();
        for (DataRow row : root.rows("dualStack")) {
            row.withOnly(SINCE, "stage");
            stages.put(KubernetesVersion.parse(row.text(SINCE)), stage(row.text("stage")));
        }
        return stages;
    }

    private DualStackStage stage(String id) {
        return Stream.of(DualStackStage.values())
                .filter(stage -> stage.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(root.file() + ": unknown stage " + id));
    }

    private KubeadmApi kubeadmApi(DataRow row) {
        row.withOnly("api", SINCE, "removedIn");
        return new KubeadmApi(
                row.text("api"),
                KubernetesVersion.parse(row.text(SINCE)),
                row.optionalText("removedIn").map(KubernetesVersion::parse));
    }
}
