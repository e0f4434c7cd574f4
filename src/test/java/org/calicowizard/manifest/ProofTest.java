package org.calicowizard.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofTest {

    private static final RenderedManifest DUAL = TestWizard.generate(
                    "ipFamily=dual installer=other podCidrs=10.244.0.0/16,2a0e:97c0:1::/56")
            .manifest();
    private static final RenderedManifest TABLE = TestWizard.generate(
                    "ipFamily=ipv6 nodeIpv4=false routerId=per-node routerIds=node-a=10.0.0.1 nodes=1")
            .manifest();

    @Test
    void whatWasRenderedIsProved() {
        assertThatCode(() -> verify(DUAL, DUAL.text())).doesNotThrowAnyException();
        assertThatCode(() -> verify(TABLE, TABLE.text())).doesNotThrowAnyException();
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
        String text = DUAL.text().replaceFirst(java.util.regex.Pattern.quote(before), after);
        assertThat(text).isNotEqualTo(DUAL.text());
        assertThatThrownBy(() -> verify(DUAL, text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("changed but not planned")
                .hasMessageContaining(place);
    }

    @Test
    void aPlaceThatIsPlannedInOneObjectMayNotChangeInAnother() {
        String text = DUAL.text().replace("name: calico-kube-controllers\n  namespace: kube-system", "name: other");
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
        String text = DUAL.text().replace(before, after);
        assertThat(text).isNotEqualTo(DUAL.text());
        assertThatThrownBy(() -> verify(DUAL, text))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("planned")
                .hasMessageContaining(place);
    }

    @Test
    void aPlanThatWasNotCarriedOutIsNoticed() {
        assertThatThrownBy(() -> verify(DUAL, DUAL.base().text()))
                .hasMessageStartingWith("planned but not changed")
                .hasMessageContaining("IP6")
                .hasMessageContaining("assign_ipv4");
    }

    @Test
    void aDocumentMayNeitherGoNorComeUnplanned() {
        String text = DUAL.text();
        assertThatThrownBy(() -> verify(DUAL, text.substring(0, text.lastIndexOf("\n---\n") + 1)))
                .hasMessageStartingWith("documents:");
        assertThatThrownBy(() -> verify(DUAL, text + "---\nkind: Namespace\n")).hasMessageStartingWith("documents:");
        assertThatThrownBy(() -> verify(TABLE, TABLE.text().replace("node-a", "node-b")))
                .hasMessageStartingWith("planned but not changed");
    }

    /** The plan is made again by rendering the same answers over what was read again. */
    private static void verify(RenderedManifest manifest, String text) {
        String answers = manifest == DUAL
                ? "ipFamily=dual installer=other podCidrs=10.244.0.0/16,2a0e:97c0:1::/56"
                : "ipFamily=ipv6 nodeIpv4=false routerId=per-node routerIds=node-a=10.0.0.1 nodes=1";
        var plan = TestWizard.generate(answers).plan();
        Renderer renderer = new Renderer();
        new Proof(manifest.base()).verify(text, manifest.edits(), again -> missing(renderer, again, plan));
    }

    private static List<Edit> missing(Renderer renderer, Base base, org.calicowizard.plan.Plan plan) {
        return renderer.edits(base, plan);
    }
}
