package org.calicowizard.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.autoscaling.v2.HorizontalPodAutoscaler;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import io.fabric8.kubernetes.api.model.policy.v1.PodDisruptionBudget;
import java.util.List;
import java.util.stream.StreamSupport;
import org.calicowizard.testing.StrictKubernetes;
import org.calicowizard.testing.YamlStream;
import tools.jackson.databind.JsonNode;

/** The manifests of src/main/kubernetes, those that its kustomization lists. */
final class Manifests {

    static final String DIRECTORY = "src/main/kubernetes/";
    static final JsonNode KUSTOMIZATION =
            YamlStream.read(ProjectFile.text(DIRECTORY + "kustomization.yaml")).get(0);
    static final List<HasMetadata> ALL = files().stream()
            .flatMap(file -> StrictKubernetes.read(ProjectFile.text(DIRECTORY + file)).stream())
            .toList();

    static final Deployment DEPLOYMENT = only(Deployment.class);
    static final Service SERVICE = only(Service.class);
    static final HorizontalPodAutoscaler AUTOSCALER = only(HorizontalPodAutoscaler.class);
    static final PodDisruptionBudget BUDGET = only(PodDisruptionBudget.class);
    static final NetworkPolicy POLICY = only(NetworkPolicy.class);

    private Manifests() {}

    static List<String> files() {
        return StreamSupport.stream(KUSTOMIZATION.get("resources").spliterator(), false)
                .map(JsonNode::asString)
                .toList();
    }

    static <T extends HasMetadata> T only(Class<T> kind) {
        List<T> found = ALL.stream().filter(kind::isInstance).map(kind::cast).toList();
        assertThat(found).as(kind.getSimpleName()).hasSize(1);
        return found.get(0);
    }
}
