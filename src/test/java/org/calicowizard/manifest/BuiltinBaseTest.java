package org.calicowizard.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.calicowizard.testing.OfficialManifests;
import org.calicowizard.testing.StrictKubernetes;
import org.calicowizard.testing.YamlStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class BuiltinBaseTest {

    private static final String RELEASE = "v3.32.1";
    private static final String EDIT_POINTS = """
              calico_backend: "bird"

              typha_service_name: "none"

              cni_network_config: |-

                      "ipam": {
                          "type": "calico-ipam"
                      },

                      "mtu": __CNI_MTU__,

                        - name: IP
                          value: "autodetect"

                        - name: CALICO_IPV4POOL_IPIP
                          value: "Always"

                        - name: CALICO_IPV4POOL_VXLAN
                          value: "Never"

                        - name: CALICO_IPV6POOL_VXLAN
                          value: "Never"

                        # - name: CALICO_IPV4POOL_CIDR
                        #   value: "192.168.0.0/16"

                        - name: FELIX_IPV6SUPPORT
                          value: "false"

                            - -bird-ready

                            - -bird-live
            """;

    @Test
    void theBaseSaysWhatTheOfficialManifestSays() throws IOException {
        Map<String, JsonNode> official = ComparedObject.allOf(OfficialManifests.text(RELEASE, "calico.yaml"));
        assertSameObjects(ComparedObject.allOf(BuiltinFile.BASE.text()), official);
    }

    @Test
    void theTyphaAdditionIsWhatTheOfficialTyphaManifestAdds() throws IOException {
        Map<String, JsonNode> official = ComparedObject.allOf(OfficialManifests.text(RELEASE, "calico-typha.yaml"));
        official.keySet()
                .removeAll(ComparedObject.allOf(BuiltinFile.BASE.text()).keySet());
        assertThat(official).hasSize(3);
        assertSameObjects(ComparedObject.allOf(BuiltinFile.TYPHA.text()), official);
    }

    private static void assertSameObjects(Map<String, JsonNode> ours, Map<String, JsonNode> official) {
        assertThat(ours.keySet()).isEqualTo(official.keySet());
        assertSoftly(softly -> official.forEach(
                (id, object) -> softly.assertThat(ours.get(id)).as(id).isEqualTo(object)));
    }

    @ParameterizedTest
    @EnumSource
    void noPhraseOfItsCommentsIsTakenFromTheOfficialManifests(BuiltinFile file) throws IOException {
        Set<String> shared = new TreeSet<>(CommentPhrases.of(file.text()));
        assertThat(shared).isNotEmpty();
        shared.retainAll(CommentPhrases.of(OfficialManifests.text(RELEASE, "calico-typha.yaml")));
        assertThat(shared).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyDocumentIsAnObjectKubernetesKnowsFieldByField(BuiltinFile file) {
        assertThat(StrictKubernetes.read(file.text()))
                .hasSameSizeAs(YamlStream.read(file.text()))
                .isNotEmpty();
    }

    @Test
    void everyPlaceInASchemaHasAType() {
        assertThat(schemaNodes()).isNotEmpty().allMatch(node -> node.schema().has("type"));
    }

    @Test
    void noSchemaDropsAFieldItDoesNotDeclare() {
        assertThat(schemaNodes()
                        .filter(node ->
                                "object".equals(node.schema().path("type").asString())))
                .isNotEmpty()
                .allMatch(node -> node.schema()
                        .path("x-kubernetes-preserve-unknown-fields")
                        .asBoolean());
    }

    private static Stream<SchemaNode> schemaNodes() {
        return YamlStream.read(BuiltinFile.BASE.text()).stream()
                .filter(object ->
                        "CustomResourceDefinition".equals(object.path("kind").asString()))
                .flatMap(crd -> crd.path("spec").path("versions").valueStream())
                .flatMap(version -> SchemaNode.root(version.path("schema")).all());
    }

    @ParameterizedTest
    @MethodSource
    void anEditPointStandsOnceInTheShapeOfTheOfficialManifests(String lines) {
        assertThat(BuiltinFile.BASE.text()).containsOnlyOnce(lines);
    }

    static Stream<String> anEditPointStandsOnceInTheShapeOfTheOfficialManifests() {
        return Stream.of(EDIT_POINTS.split("(?<=\n)\n"));
    }

    @Test
    void itsHeaderSaysWhatItIs() {
        assertThat(BuiltinFile.BASE.text())
                .startsWith("# Calico IP Wizard: built-in base for Calico v3.32.1")
                .contains("base=official", "Apache-2.0");
    }
}
