package org.calicowizard.artifact;

import java.nio.charset.StandardCharsets;

/** The least manifest with an etcd datastore that the wizard can edit. */
final class EtcdManifest {

    private static final String TEXT = """
            apiVersion: v1
            kind: ConfigMap
            metadata:
              name: calico-config
              namespace: kube-system
            data:
              etcd_endpoints: "http://<ETCD_IP>:<ETCD_PORT>"
              calico_backend: "bird"
              veth_mtu: "0"
              cni_network_config: |-
                {
                  "name": "test",
                  "plugins": [
                    {
                      "type": "calico",
                      "ipam": {
                          "type": "calico-ipam"
                      },
                      "mtu": __CNI_MTU__
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
                      image: calico/node:v3.32.1
                      env:
                        - name: CALICO_NETWORKING_BACKEND
                          value: "bird"
                        - name: IP
                          value: "autodetect"
                        - name: CALICO_IPV4POOL_IPIP
                          value: "Always"
                        - name: FELIX_IPV6SUPPORT
                          value: "false"
                      livenessProbe:
                        exec:
                          command:
                            - /bin/calico-node
                            - -felix-live
                            - -bird-live
                      readinessProbe:
                        exec:
                          command:
                            - /bin/calico-node
                            - -felix-ready
                            - -bird-ready
                      volumeMounts:
                        - mountPath: /var/run/calico
                          name: var-run-calico
                  volumes:
                    - name: var-run-calico
                      hostPath:
                        path: /var/run/calico
            """;

    private EtcdManifest() {}

    static Upload upload() {
        return new Upload("calico-etcd.yaml", TEXT.getBytes(StandardCharsets.UTF_8));
    }
}
