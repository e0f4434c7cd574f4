package org.calicowizard.artifact.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreflightVariableTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ipFamily=ipv4                                              | SERVICE_CIDRS_4='10.96.0.0/12'
            ipFamily=ipv4                                              | POD_CIDRS_4=''
            ipFamily=ipv4                                              | NOT_PROXIED='10.96.0.0/12,.svc,.cluster.local'
            ipFamily=ipv4                                              | PORTS='TCP 6443 (API server), TCP 10250 (kubelet), TCP 2379-2380 (etcd), TCP 179 (BGP), IP protocol 4 (IP in IP)'
            ipFamily=ipv4 nodes=80 backend=vxlan typha=on base=builtin | PORTS='TCP 6443 (API server), TCP 10250 (kubelet), TCP 2379-2380 (etcd), TCP 5473 (Typha), UDP 4789 (VXLAN)'
            ipFamily=ipv4 backend=vxlan                                | CALICO_DEVICES='cali0 vxlan.calico'
            ipFamily=ipv4 mtu=1400                                     | SMALLEST_MTU='1420'
            ipFamily=dual                                              | SMALLEST_MTU='1300'
            ipFamily=dual encapsulation6=vxlan encapsulation4=vxlan    | SMALLEST_MTU='1350'
            ipFamily=dual kubernetes=1.30                              | KERNEL_WISHES='5.10=Calico'
            ipFamily=ipv6                                              | NODE_FAMILIES='4 6'
            ipFamily=ipv6 nodeIpv4=false                               | NODE_FAMILIES='6'
            ipFamily=ipv6 nodeIpv4=false                               | REGISTRIES='quay.io registry.k8s.io'
            ipFamily=ipv6 nodeIpv4=false                               | TEST_REGISTRY='registry-1.docker.io'
            ipFamily=ipv4 detect4=interface=^it's$                     | DETECT_4='interface=^it'\\''s$'
            """)
    void theScriptHoldsWhatFollowsFromTheAnswers(String answers, String assignment) {
        assertThat(PreflightScripts.of(answers).lines()).contains(assignment);
    }
}
