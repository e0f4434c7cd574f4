package org.calicowizard.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.calicowizard.artifact.Generation;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofTest {

    private static final Renderer RENDERER = new Renderer();
    private static final Generation DUAL =
            TestWizard.generate("ipFamily=dual installer=other podCidrs=10.244.0.0/16,2a0e:97c0:1::/56");
    private static final Generation TABLE =
            TestWizard.generate("ipFamily=ipv6 nodeIpv4=false routerId=per-node routerIds=node-a=10.0.0.1 nodes=1");

    @Test
    void whatWasRenderedIsProved() {
        assertThatCode(() -> verify(DUAL, text(DUAL))).doesNotThrowAnyException();
        assertThatCode(() -> verify(TABLE, text(TABLE))).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(delimiter = '|', textBlock = """
            veth_mtu: "0"                    | veth_mtu: "1400"                 | data.veth_mtu
            "type": "k8s"                    | "type": "none"                   | plugins[0].policy.type
            "snat": true                     | "snat": false                    | plugins[1].snat
            - -felix-live                    | - -felix-alive                   | livenessProbe
            image: quay.io/calico/node:v3.32.1 | image: quay.io/calico/node:v3.32.0 | image
            kind: ServiceAccount             | kind: Account                    | kind
            scope: Cluster                   | scope: Namespaced                | spec.scope
            """)
    void aChangeThatWasNotPlannedIsNoticed(String before, String after, String place) {
        String text = text(DUAL).replaceFirst(Pattern.quote(before), after);
        assertThat(text).isNotEqualTo(text(DUAL));
        assertThatThrownBy(() -> verify(DUAL, text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("changed but not planned")
                .hasMessageContaining(place);
    }

    @Test
    void aPlaceThatIsPlannedInOneObjectMayNotChangeInAnother() {
        String text = text(DUAL).replace("name: calico-kube-controllers\n  namespace: kube-system", "name: other");
        assertThatThrownBy(() -> verify(DUAL, text)).hasMessageStartingWith("changed but not planned");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            value: "10.244.0.0/16"   | value: "10.244.0.0/15"   | CALICO_IPV4POOL_CIDR
            "assign_ipv6": "true"    | "assign_ipv6": "false"   | assign_ipv6
            "assign_ipv6": "true"    | "assign_ipv6": true      | assign_ipv6
            name: IP6                | name: IP7                | IP7
            """)
    void aPlannedPlaceMustHaveThePlannedValue(String before, String after, String place) {
        String text = text(DUAL).replace(before, after);
        assertThat(text).isNotEqualTo(text(DUAL));
        assertThatThrownBy(() -> verify(DUAL, text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("planned")
                .hasMessageContaining(place);
    }

    @Test
    void aPlanThatWasNotCarriedOutIsNoticed() {
        assertThatThrownBy(() -> verify(DUAL, DUAL.manifest().base().text()))
                .hasMessageStartingWith("planned but not changed")
                .hasMessageContaining("IP6")
                .hasMessageContaining("assign_ipv4");
    }

    @Test
    void aDocumentMayNeitherGoNorComeUnplanned() {
        String text = text(DUAL);
        assertThatThrownBy(() -> verify(DUAL, text.substring(0, text.lastIndexOf("\n---\n") + 1)))
                .hasMessageStartingWith("documents:");
        assertThatThrownBy(() -> verify(DUAL, text + "---\nkind: Namespace\n")).hasMessageStartingWith("documents:");
        assertThatThrownBy(() -> verify(TABLE, text(TABLE).replace("node-a", "node-b")))
                .hasMessageStartingWith("planned but not changed");
    }

    private static String text(Generation made) {
        return made.manifest().text();
    }

    private static void verify(Generation made, String text) {
        RenderedManifest manifest = made.manifest();
        new Proof(manifest.base()).verify(text, manifest.edits(), again -> RENDERER.edits(again, made.plan()));
    }
}
