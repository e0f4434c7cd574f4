package org.calicowizard.release;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.calicowizard.text.DataFile;

/** What depends on the Kubernetes version alone. A patch number makes no difference anywhere here. */
public final class KubernetesReleases {

    private final LocalDate asOf;
    private final KubernetesVersion oldestSupported;
    private final KubernetesVersion newestSupported;
    private final NavigableMap<KubernetesVersion, DualStackStage> dualStack;
    private final List<KubeadmApi> kubeadmApis;

    KubernetesReleases(
            LocalDate asOf,
            KubernetesVersion oldestSupported,
            KubernetesVersion newestSupported,
            NavigableMap<KubernetesVersion, DualStackStage> dualStack,
            List<KubeadmApi> kubeadmApis) {
        this.asOf = asOf;
        this.oldestSupported = oldestSupported;
        this.newestSupported = newestSupported;
        this.dualStack = new TreeMap<>(dualStack);
        this.kubeadmApis = List.copyOf(kubeadmApis);
    }

    /**
     * Reads the facts from the class path.
     *
     * @throws IllegalStateException if the data file has an unknown key or a bad value
     */
    public static KubernetesReleases load() {
        return new KubernetesReleasesFile(DataRow.of(DataFile.open("/release/kubernetes-releases.yaml"))).read();
    }

    /** The day on which {@link #supported} and {@link #endOfLife} are right. */
    public LocalDate asOf() {
        return asOf;
    }

    /** The oldest version that gets fixes on {@link #asOf}. */
    public KubernetesVersion oldestSupported() {
        return oldestSupported;
    }

    /** The newest version that gets fixes on {@link #asOf}. */
    public KubernetesVersion newestSupported() {
        return newestSupported;
    }

    /** Whether the version gets fixes on {@link #asOf}. */
    public boolean supported(KubernetesVersion version) {
        return !endOfLife(version) && version.withoutPatch().compareTo(newestSupported) <= 0;
    }

    /** Whether the version is past its support on {@link #asOf}; a version yet to come is neither. */
    public boolean endOfLife(KubernetesVersion version) {
        return version.withoutPatch().compareTo(oldestSupported) < 0;
    }

    /** How far dual stack is in the version. */
    public DualStackStage dualStack(KubernetesVersion version) {
        return Optional.ofNullable(dualStack.floorEntry(version.withoutPatch()))
                .map(NavigableMap.Entry::getValue)
                .orElse(DualStackStage.ABSENT);
    }

    /** The newest configuration API that the version's kubeadm reads, such as {@code v1beta4}; empty before 1.13. */
    public Optional<String> kubeadmApi(KubernetesVersion version) {
        return kubeadmApis.stream()
                .filter(api -> api.readBy(version.withoutPatch()))
                .map(KubeadmApi::name)
                .reduce((older, newer) -> newer);
    }
}
