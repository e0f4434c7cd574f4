package org.calicowizard.address;

/** What to do when a pod or service CIDR overlaps a range, in ascending severity. */
public enum Action {
    FINE,
    WARN,
    REFUSE
}
