package org.calicowizard.answers;

/** Where the manifest to edit comes from, when none is uploaded. */
public enum BaseSource implements Choice {
    /** The project's own, carried in the jar. */
    BUILTIN,
    /** The release's own, checked against its digest. */
    OFFICIAL
}
