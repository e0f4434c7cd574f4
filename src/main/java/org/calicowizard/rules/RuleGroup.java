package org.calicowizard.rules;

/** What a rule looks at, which also says how a request that breaks it is answered. */
public enum RuleGroup {
    /** The texts of the answers: a key or value that cannot be read. */
    SYNTAX,
    /** The answers themselves. */
    ANSWERS,
    /** The manifest to edit. */
    BASE,
    /** A manifest that is only looked at. */
    INSPECTION,
    /** Where the manifest to edit should have come from. */
    SOURCE,
    /** That it did not come from there in time. */
    TIMEOUT,
    /** What an artifact other than the manifest cannot do for the answers. */
    ARTIFACT
}
