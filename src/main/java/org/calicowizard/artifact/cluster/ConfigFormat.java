package org.calicowizard.artifact.cluster;

import org.calicowizard.release.KubernetesVersion;

/**
 * A version of a configuration's format.
 *
 * @param name such as {@code v1beta4}
 * @param since the first Kubernetes version that reads it
 */
record ConfigFormat(String name, KubernetesVersion since) {

    boolean readBy(KubernetesVersion version) {
        return since.compareTo(version.withoutPatch()) <= 0;
    }
}
