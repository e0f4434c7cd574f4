package org.calicowizard.artifact;

import java.util.regex.Pattern;

/**
 * A manifest that the user sent.
 *
 * @param file its file name without folders; characters that mean something in comments, diff headers or commands are
 *     replaced
 * @param bytes its content
 */
public record Upload(String file, byte[] bytes) {

    private static final Pattern FOLDERS = Pattern.compile("(?s).*[/\\\\]");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]");

    /** No name at all, or that of a folder. */
    private static final Pattern ONLY_DOTS = Pattern.compile("\\.*");

    private static final int LONGEST_NAME = 100;
    private static final String NAMELESS = "manifest.yaml";

    /** Makes the name safe to show. */
    public Upload {
        file = safe(file);
    }

    private static String safe(String given) {
        String name = UNSAFE.matcher(FOLDERS.matcher(given).replaceFirst("")).replaceAll("_");
        return ONLY_DOTS.matcher(name).matches() ? NAMELESS : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }
}
