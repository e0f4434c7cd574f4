package org.calicowizard.answers;

/** Where Calico keeps its own objects. */
public enum Datastore implements Choice {
    /** In the Kubernetes API, as custom resources. */
    KUBERNETES,
    /** In an etcd of its own. */
    ETCD
}
