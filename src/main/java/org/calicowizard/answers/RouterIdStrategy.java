package org.calicowizard.answers;

/** Where a node's BGP router ID comes from. */
public enum RouterIdStrategy implements Choice {
    /** The node's IPv4 address, as Calico does by itself. */
    NODE_IPV4,
    /** A hash of the node's name. */
    HASH,
    /** A table from node name to ID. */
    PER_NODE
}
