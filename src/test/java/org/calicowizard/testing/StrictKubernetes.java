package org.calicowizard.testing;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.KubernetesResource;
import io.fabric8.kubernetes.client.utils.KubernetesSerialization;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Reads Kubernetes objects as strictly as {@code kubectl apply} with field validation: a field that the typed model
 * does not know is refused, and so is a value of the wrong type, such as an environment value without quotes.
 */
public final class StrictKubernetes {

    private static final KubernetesSerialization MODELS = new KubernetesSerialization();
    private static final JsonMapper STRICT = JsonMapper.builder()
            .annotationIntrospector(new WithoutCatchAll())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_IGNORED_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    text -> Stream.of(CoercionInputShape.Boolean, CoercionInputShape.Integer, CoercionInputShape.Float)
                            .forEach(shape -> text.setCoercion(shape, CoercionAction.Fail)))
            .build();

    private StrictKubernetes() {}

    /**
     * Reads every document of the stream into its typed model.
     *
     * @param yamlStream one or more YAML documents of kinds that Kubernetes itself defines
     * @return the objects, in the order of the stream
     * @throws AssertionError naming the object and the path of what its model does not allow
     */
    public static List<HasMetadata> read(String yamlStream) {
        return YamlStream.read(yamlStream).stream().map(StrictKubernetes::typed).toList();
    }

    private static HasMetadata typed(JsonNode document) {
        try {
            return (HasMetadata) STRICT.treeToValue(document, model(document));
        } catch (JacksonException e) {
            throw new AssertionError("%s: %s: %s".formatted(label(document), path(e), e.getOriginalMessage()), e);
        }
    }

    private static Class<? extends KubernetesResource> model(JsonNode document) {
        String apiVersion = document.path("apiVersion").asString("");
        String kind = document.path("kind").asString("");
        return Optional.ofNullable(MODELS.getRegisteredKubernetesResource(apiVersion, kind))
                .orElseThrow(() -> new AssertionError(label(document) + ": no model of " + apiVersion + " " + kind));
    }

    private static String label(JsonNode document) {
        return document.path("kind").asString("?") + " "
                + document.path("metadata").path("name").asString("?");
    }

    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining());
    }

    /** The models keep unknown fields in a catch-all map; without it they are unknown properties again. */
    private static final class WithoutCatchAll extends JacksonAnnotationIntrospector {

        @Override
        public Boolean hasAnySetter(MapperConfig<?> config, Annotated member) {
            return false;
        }

        @Override
        public Boolean hasAnyGetter(MapperConfig<?> config, Annotated member) {
            return false;
        }
    }
}
