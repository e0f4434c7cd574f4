package org.calicowizard.answers;

/** What distributes routes: the key calico_backend of the ConfigMap calico-config. */
public enum Backend implements Choice {
    /** BGP by BIRD. */
    BIRD,
    /** VXLAN programmed by Felix; no BGP at all. */
    VXLAN
}
