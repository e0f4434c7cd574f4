package org.calicowizard.answers;

/** Whether Typha stands between Felix and the Kubernetes API. */
public enum TyphaMode implements Choice {
    /** On above fifty nodes. */
    AUTO,
    /** On, whatever the number of nodes. */
    ON,
    /** Off, whatever the number of nodes. */
    OFF
}
