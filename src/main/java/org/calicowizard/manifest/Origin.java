package org.calicowizard.manifest;

import org.calicowizard.answers.Choice;

/** Where a base manifest came from. */
public enum Origin implements Choice {
    /** Carried in the jar. */
    BUILTIN,
    /** The release's own, verified by its digest. */
    OFFICIAL,
    /** Sent by the user. */
    UPLOAD
}
