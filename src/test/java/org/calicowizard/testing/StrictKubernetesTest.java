package org.calicowizard.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Pod;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.error.YAMLException;

class StrictKubernetesTest {

    private static final String POD = """
            apiVersion: v1
            kind: Pod
            metadata: {name: probe, labels: {app: probe}}
            spec:
              containers:
                - name: probe
                  image: example.org/probe:1
                  %s
            """;

    @Test
    void everyDocumentBecomesItsTypedObject() {
        String stream = POD.formatted("resources: {requests: {cpu: 1}}")
                + "---\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata: {mtu: \"0\"}\n";
        assertThat(StrictKubernetes.read(stream)).hasExactlyElementsOfTypes(Pod.class, ConfigMap.class);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            imagePullPolicies: Always                          | .spec.containers[0].imagePullPolicies
            additionalProperties: {}                           | .spec.containers[0].additionalProperties
            env: [{name: IP, valeu: autodetect}]               | .spec.containers[0].env[0].valeu
            env: [{name: FELIX_IPV6SUPPORT, value: false}]     | .spec.containers[0].env[0].value
            env: [{name: AS, value: 64512}]                    | .spec.containers[0].env[0].value
            livenessProbe: {periodSeconds: "10"}               | .spec.containers[0].livenessProbe.periodSeconds
            volumeMounts: [{mountPath: /a, readonly: true}]    | .spec.containers[0].volumeMounts[0].readonly
            """)
    void whatTheModelDoesNotAllowIsRefusedWithItsPath(String field, String path) {
        assertThatThrownBy(() -> StrictKubernetes.read(POD.formatted(field)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Pod probe")
                .hasMessageContaining(path + ":");
    }

    @Test
    void aConfigMapValueNeedsQuotesWhereItLooksLikeANumber() {
        assertThatThrownBy(() ->
                        StrictKubernetes.read("apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {mtu: 0}\n"))
                .hasMessageContaining("ConfigMap a: .data.mtu");
    }

    @Test
    void aKindWithoutModelIsRefused() {
        assertThatThrownBy(() -> StrictKubernetes.read("apiVersion: example.org/v1\nkind: Thing\n"))
                .hasMessageContaining("no model of example.org/v1 Thing");
    }

    @Test
    void aKeyThatOccursTwiceIsRefused() {
        assertThatThrownBy(() -> StrictKubernetes.read("apiVersion: v1\nkind: Pod\nkind: Pod\n"))
                .isInstanceOf(YAMLException.class)
                .hasMessageContaining("duplicate key kind");
    }

    @Test
    void theNameOfAnObjectIsKept() {
        assertThat(StrictKubernetes.read(POD.formatted("")))
                .extracting(HasMetadata::getMetadata)
                .extracting("name")
                .containsExactly("probe");
    }
}
