package org.calicowizard.plan;

/** Where in the manifest a setting goes. */
public enum Place {
    /** The ipam block of the CNI configuration inside the ConfigMap calico-config; values are JSON strings. */
    IPAM,
    /** A key of the ConfigMap calico-config. */
    CONFIG,
    /** An environment variable of the container calico-node. */
    NODE_ENV,
    /** A flag in the probe commands of the container calico-node; an empty value takes it out. */
    PROBE_FLAG,
    /** A field of the Deployment calico-typha. */
    TYPHA,
    /** A node's entry in the ConfigMap calico-router-ids, which the container calico-node reads at its start. */
    ROUTER_ID
}
