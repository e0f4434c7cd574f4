package org.calicowizard.api;

/** Small manifests to upload: one that can be edited, and one of each kind that cannot. */
final class BaseFixtures {

    static final String CALICO = """
            # A small Calico.
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: calico-config
              namespace: kube-system
            data:
              calico_backend: "bird"
              veth_mtu: "0"
              cni_network_config: |-
                {
                  "name": "k8s-pod-network",
                  "plugins": [
                    {
                      "type": "calico",
                      "mtu": __CNI_MTU__,
                      "ipam": {
                        "type": "calico-ipam"
                      }
                    }
                  ]
                }
            ---
            apiVersion: apps/v1
            kind: DaemonSet
            metadata:
              name: calico-node
              namespace: kube-system
            spec:
              template:
                spec:
                  containers:
                    - name: calico-node
                      image: quay.io/calico/node:v3.32.1
                      env:
                        - name: DATASTORE_TYPE
                          value: "kubernetes"
                        - name: WAIT_FOR_DATASTORE
                          value: "true"
                        - name: IP
                          value: "autodetect"
                        - name: CALICO_IPV4POOL_IPIP
                          value: "Always"
                        - name: FELIX_IPV6SUPPORT
                          value: "false"
                      livenessProbe:
                        exec:
                          command: [/bin/calico-node, -felix-live, -bird-live]
                      readinessProbe:
                        exec:
                          command: [/bin/calico-node, -felix-ready, -bird-ready]
            """;

    static final String CANAL = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: canal-config, namespace: kube-system}
            data: {masquerade: "true"}
            """;

    static final String OPERATOR = """
            apiVersion: apps/v1
            kind: Deployment
            metadata: {name: tigera-operator, namespace: tigera-operator}
            """;

    static final String OPERATOR_RESOURCES = """
            apiVersion: operator.tigera.io/v1
            kind: Installation
            metadata: {name: default}
            """;

    static final String DEFINITIONS = """
            apiVersion: apiextensions.k8s.io/v1
            kind: CustomResourceDefinition
            metadata:
              name: ippools.crd.projectcalico.org
            """;

    static final String STUB = """
            ---
            layout: null
            ---
            apiVersion: v1
            kind: ConfigMap
            """;

    static final String OTHER = """
            apiVersion: v1
            kind: ConfigMap
            metadata: {name: something-else}
            """;

    static final String NOT_YAML = "apiVersion: v1\nkind: [ConfigMap\n";

    static final String POLICY_ONLY = CALICO.replace("calico-ipam", "host-local");

    private BaseFixtures() {}
}
