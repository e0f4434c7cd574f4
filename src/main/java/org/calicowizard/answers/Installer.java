package org.calicowizard.answers;

/** What creates the cluster. */
public enum Installer implements Choice {
    /** kubeadm, used directly. */
    KUBEADM,
    /** kind: kubeadm inside containers. */
    KIND,
    /** k3s. */
    K3S,
    /** RKE2. */
    RKE2,
    /** Talos Linux. */
    TALOS,
    /** MicroK8s. */
    MICROK8S,
    /** minikube. */
    MINIKUBE,
    /** Kubespray: kubeadm driven by Ansible. */
    KUBESPRAY,
    /** Component flags by hand. */
    OTHER;

    /**
     * Whether calico-node is left to read the pod CIDRs from the ConfigMap {@code kubeadm-config}, so that the manifest
     * need not name them.
     *
     * @return true for kubeadm alone: kind and Kubespray also leave that ConfigMap, but their own configuration decides
     *     its content, so the pools are named explicitly
     */
    public boolean podCidrsAreDetected() {
        return this == KUBEADM;
    }
}
