package org.calicowizard.artifact;

import java.util.Locale;
import org.calicowizard.testing.Golden;
import org.calicowizard.text.Texts;
import org.junit.jupiter.api.Test;

class ChecklistGoldenTest {

    private final Generations generations = new Generations();

    @Test
    void ipv4WithKubeadm() {
        verify("checklist/ipv4-kubeadm.md", "ipFamily", "ipv4");
    }

    @Test
    void dualStackWithoutInstaller() {
        verify(
                "checklist/dual-other.md",
                "ipFamily",
                "dual",
                "installer",
                "other",
                "podCidrs",
                "10.244.0.0/16,fd5a:3c1e:7b20::/56",
                "serviceCidrs",
                "10.96.0.0/16,fd5a:3c1e:7b20:ff00::/112",
                "encapsulation4",
                "vxlan-cross-subnet",
                "encapsulation6",
                "vxlan-cross-subnet");
    }

    @Test
    void ipv6WithoutIpv4OnTheNodes() {
        verify(
                "checklist/ipv6-per-node.md",
                "ipFamily",
                "ipv6",
                "podCidrs",
                "fd5a:3c1e:7b20::/56",
                "serviceCidrs",
                "fd5a:3c1e:7b20:ff00::/112",
                "nodeIpv4",
                "false",
                "routerId",
                "per-node",
                "routerIds",
                "node-1=10.255.0.1,node-2=10.255.0.2,node-3=10.255.0.3");
    }

    private void verify(String name, String... answers) {
        Checklist checklist = Generations.CHECKLISTS.of(generations.of(answers));
        Golden.verify(name, ChecklistMarkdown.of(checklist, Texts.in(Locale.ENGLISH)));
    }
}
