package org.calicowizard.artifact;

import java.util.Locale;

/** When an artifact is needed, in the order of time. */
public enum ArtifactStage {
    /** To read before anything is done. */
    REVIEW,
    /** On every host, before the cluster is there. */
    HOST,
    /** To make the cluster. */
    CLUSTER,
    /** To install Calico. */
    INSTALL,
    /** To install Calico in another way. */
    INSTEAD,
    /** After Calico is installed. */
    VERIFY,
    /** Everything at once. */
    ALL;

    /**
     * The stage's name on the wire and in message keys.
     *
     * @return it, such as {@code install}
     */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
