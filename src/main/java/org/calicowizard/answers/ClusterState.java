package org.calicowizard.answers;

/** Whether the cluster exists; an IP family can only be chosen for a new one. */
public enum ClusterState implements Choice {
    /** The cluster is yet to be created. */
    NEW,
    /** Nodes and pods already run. */
    EXISTING
}
