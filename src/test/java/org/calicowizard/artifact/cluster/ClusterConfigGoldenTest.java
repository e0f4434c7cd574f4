package org.calicowizard.artifact.cluster;

import org.calicowizard.testing.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Configurations as a person reads them. */
class ClusterConfigGoldenTest {

    private static final String IPV4 = " ipFamily=ipv4 podCidrs=10.244.0.0/16 serviceCidrs=10.96.0.0/16";
    private static final String DUAL = " ipFamily=dual podCidrs=10.244.0.0/16,fd5a:3c1e:7b20::/56"
            + " serviceCidrs=10.96.0.0/16,fd5a:3c1e:7b20:ff00::/112";
    private static final String IPV6 =
            " ipFamily=ipv6 podCidrs=fd5a:3c1e:7b20::/56 serviceCidrs=fd5a:3c1e:7b20:ff00::/112 nodeIpv4=false";

    @ParameterizedTest
    @CsvSource({
        "kubeadm, 1.36.2",
        "kind, 1.36.2",
        "k3s, 1.36",
        "rke2, 1.36",
        "talos, 1.36.2",
        "microk8s, 1.36",
        "kubespray, 1.36.2",
        "other, 1.36"
    })
    void everyInstallerForEveryFamily(String installer, String kubernetes) {
        String about = "installer=" + installer + " kubernetes=" + kubernetes;
        verify(installer + "-ipv4", about + IPV4);
        verify(installer + "-dual", about + suited(installer, DUAL));
        verify(installer + "-ipv6", about + suited(installer, IPV6));
    }

    @Test
    void minikubeForIpv4() {
        verify("minikube-ipv4", "installer=minikube kubernetes=1.36.2" + IPV4 + " nodeCidrs=192.168.49.0/24");
    }

    @Test
    void theOlderApiOfKubeadm() {
        verify("kubeadm-v1beta3-dual", "installer=kubeadm kubernetes=1.30.4" + DUAL);
        verify("kubeadm-v1beta3-ipv6", "installer=kubeadm kubernetes=1.30.4 podsPerNode=200" + IPV6);
    }

    @Test
    void kubeadmWithoutRanges() {
        verify("kubeadm-dual-open", "installer=kubeadm kubernetes=1.36 ipFamily=dual");
    }

    @Test
    void ipv6First() {
        verify(
                "k3s-ipv6-first",
                "installer=k3s kubernetes=1.36 ipFamily=dual podsPerNode=200 nodes=300"
                        + " podCidrs=fd5a:3c1e:7b20::/56,10.244.0.0/16"
                        + " serviceCidrs=fd5a:3c1e:7b20:ff00::/112,10.96.0.0/16");
    }

    /** Kubespray's node mask for IPv6 is so long that a usual range has too many of them. */
    private static String suited(String installer, String answers) {
        return installer.equals("kubespray") ? answers.replace("fd5a:3c1e:7b20::/56", "fd5a:3c1e:7b20::/108") : answers;
    }

    private static void verify(String name, String answers) {
        Golden.verify("cluster/" + name + ".yaml", ClusterConfigs.text(answers));
    }
}
