package org.calicowizard.yaml;

/** An edit or a look-up that cannot be done without guessing. */
public final class YamlEditException extends RuntimeException {

    private final String path;
    private final int line;

    YamlEditException(String path, int line, String problem) {
        super((path.isEmpty() ? "" : path + " ") + "(line " + line + "): " + problem);
        this.path = path;
        this.line = line;
    }

    /** The path that was asked for, in the syntax of {@link YamlPath}; empty for the whole document. */
    public String path() {
        return path;
    }

    /** The line in the whole text, from 1. */
    public int line() {
        return line;
    }
}
