package org.calicowizard.release;

/** How far Kubernetes' dual stack is in a version. */
public enum DualStackStage {
    /** There is none. */
    ABSENT("absent"),
    /** The first design, behind a feature gate and incompatible with all later ones. */
    ALPHA("alpha"),
    /** The present design, still behind a feature gate. */
    REDESIGNED_ALPHA("redesigned-alpha"),
    /** On by default, not yet declared stable. */
    BETA("beta"),
    /** Stable and always on. */
    STABLE("stable");

    private final String id;

    DualStackStage(String id) {
        this.id = id;
    }

    /** The name in the data file. */
    String id() {
        return id;
    }
}
