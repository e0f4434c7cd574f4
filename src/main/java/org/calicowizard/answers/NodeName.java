package org.calicowizard.answers;

import java.util.regex.Pattern;

/**
 * What a node can be called in Kubernetes: a DNS subdomain.
 *
 * <p>Source: kubernetes/kubernetes v1.32.0, pkg/apis/core/validation, ValidateNodeName.
 */
public final class NodeName {

    /** The same but for the length. */
    static final String PATTERN = "[a-z0-9](?:[-a-z0-9]*[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]*[a-z0-9])?)*";

    private static final Pattern SUBDOMAIN = Pattern.compile("(?=.{1,253}$)" + PATTERN);

    private NodeName() {}

    /**
     * Whether a node can have this name.
     *
     * @param name the name
     * @return true if Kubernetes accepts it
     */
    public static boolean isValid(String name) {
        return SUBDOMAIN.matcher(name).matches();
    }
}
