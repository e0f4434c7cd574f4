package org.calicowizard.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.VolumeMount;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PodTest {

    private static final PodSpec POD =
            Manifests.DEPLOYMENT.getSpec().getTemplate().getSpec();
    private static final Container CONTAINER = POD.getContainers().get(0);

    /** Field by field what the restricted Pod Security Standard asks for. */
    @Test
    void itIsRestricted() {
        assertThat(POD.getContainers()).hasSize(1);
        assertThat(POD.getInitContainers()).isEmpty();
        assertThat(POD.getHostNetwork()).isNull();
        assertThat(POD.getHostPID()).isNull();
        assertThat(POD.getHostIPC()).isNull();
        assertThat(POD.getVolumes()).allMatch(volume -> volume.getEmptyDir() != null);
        assertThat(POD.getSecurityContext().getRunAsNonRoot()).isTrue();
        assertThat(POD.getSecurityContext().getSysctls()).isEmpty();
        assertThat(POD.getSecurityContext().getSeccompProfile().getType()).isEqualTo("RuntimeDefault");
        assertThat(CONTAINER.getPorts()).allMatch(port -> port.getHostPort() == null);
        var context = CONTAINER.getSecurityContext();
        assertThat(context.getAllowPrivilegeEscalation()).isFalse();
        assertThat(context.getPrivileged()).isNull();
        assertThat(context.getCapabilities().getDrop()).containsExactly("ALL");
        assertThat(context.getCapabilities().getAdd()).isEmpty();
    }

    @Test
    void itRunsAsTheUserOfTheImage() {
        var context = POD.getSecurityContext();
        assertThat(context.getRunAsUser() + ":" + context.getRunAsGroup())
                .isEqualTo(Dockerfile.read().only("USER").rest());
    }

    @Test
    void itCanWriteIntoItsTemporaryDirectoryOnlyAndOnlySoMuch() {
        assertThat(CONTAINER.getSecurityContext().getReadOnlyRootFilesystem()).isTrue();
        assertThat(CONTAINER.getVolumeMounts())
                .singleElement()
                .extracting(VolumeMount::getMountPath, VolumeMount::getName)
                .containsExactly("/tmp", "tmp");
        assertThat(POD.getVolumes())
                .singleElement()
                .satisfies(volume ->
                        assertThat(volume.getEmptyDir().getSizeLimit()).isNotNull());
    }

    @Test
    void itCannotSpeakToTheApiServer() {
        assertThat(POD.getAutomountServiceAccountToken()).isFalse();
        assertThat(POD.getServiceAccountName()).isNull();
    }

    @Test
    void itsMemoryIsGuaranteedAndItsProcessorIsNotThrottled() {
        Map<String, Quantity> limits = CONTAINER.getResources().getLimits();
        assertThat(limits).containsOnlyKeys("memory");
        assertThat(CONTAINER.getResources().getRequests())
                .containsOnlyKeys("cpu", "memory")
                .containsEntry("memory", limits.get("memory"));
    }

    /** That the application answers there is shown where the image runs. */
    @Test
    void itIsProbedWhereTheApplicationTellsItsHealth() {
        assertThat(path(CONTAINER.getStartupProbe())).isEqualTo("/actuator/health/liveness");
        assertThat(path(CONTAINER.getLivenessProbe())).isEqualTo("/actuator/health/liveness");
        assertThat(path(CONTAINER.getReadinessProbe())).isEqualTo("/actuator/health/readiness");
        assertThat(Stream.of(CONTAINER.getStartupProbe(), CONTAINER.getLivenessProbe(), CONTAINER.getReadinessProbe()))
                .allMatch(probe -> "http".equals(probe.getHttpGet().getPort().getValue()));
    }

    @Test
    void itHasTheTimeThatTheServerTakesToEnd() {
        long waiting = CONTAINER.getLifecycle().getPreStop().getSleep().getSeconds();
        int graceful = 20;
        assertThat(POD.getTerminationGracePeriodSeconds()).isGreaterThan(waiting + graceful);
    }

    private static String path(Probe probe) {
        return probe.getHttpGet().getPath();
    }
}
