package org.calicowizard.manifest;

import org.calicowizard.answers.Choice;

/** What a file of Calico’s installs. */
public enum ManifestKind implements Choice {
    /** Calico with the Kubernetes datastore. */
    CALICO,
    /** The same with Typha. */
    CALICO_TYPHA,
    /** The same without BGP. */
    CALICO_VXLAN,
    /** The same with the eBPF data plane. */
    CALICO_BPF,
    /** Calico with the etcd datastore. */
    CALICO_ETCD,
    /** Calico’s policy beside flannel’s addresses. */
    CANAL,
    /** The same with the etcd datastore. */
    CANAL_ETCD,
    /** Calico’s policy beside another plugin’s addresses. */
    POLICY_ONLY,
    /** The move of a running cluster from flannel. */
    FLANNEL_MIGRATION,
    /** The Tigera operator. */
    OPERATOR,
    /** What the Tigera operator is told. */
    CUSTOM_RESOURCES,
    /** Custom resource definitions alone. */
    CRDS,
    /** A template that was never rendered. */
    STUB,
    /** Kubernetes objects that do not install Calico. */
    NOT_CALICO
}
