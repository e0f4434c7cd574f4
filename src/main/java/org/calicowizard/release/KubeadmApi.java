package org.calicowizard.release;

import java.util.Optional;

/** A version of kubeadm's configuration API and the Kubernetes minors whose kubeadm reads it. */
record KubeadmApi(String name, KubernetesVersion since, Optional<KubernetesVersion> removedIn) {

    boolean readBy(KubernetesVersion minor) {
        return minor.compareTo(since) >= 0
                && removedIn.map(removed -> minor.compareTo(removed) < 0).orElse(true);
    }
}
