package org.calicowizard.artifact;

/** What the pods run that try out a finished cluster. */
public final class TestImage {

    /** The registry that holds it. */
    public static final String REGISTRY = "docker.io";

    /** Its full name; it has a shell, wget and httpd. */
    public static final String NAME = REGISTRY + "/library/busybox:1.36";

    private TestImage() {}
}
