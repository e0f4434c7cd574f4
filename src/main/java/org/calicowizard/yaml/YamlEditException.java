package org.calicowizard.yaml;

import java.util.Locale;

/** An edit or a look-up that cannot be done without guessing. Its message is for developers; a caller words its own. */
public final class YamlEditException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final YamlFault fault;
    private final String detail;
    private final String path;
    private final int line;
    private final int column;

    YamlEditException(YamlFault fault, String detail, String path, Source source, int offset) {
        this.fault = fault;
        this.detail = detail;
        this.path = path;
        this.line = source.origin().line(offset);
        this.column = source.origin().column(offset);
    }

    @Override
    public String getMessage() {
        String words = fault.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return (path + " (line " + line + "): " + words + " " + detail).strip();
    }

    /** What is wrong. */
    public YamlFault fault() {
        return fault;
    }

    /** The key, item or anchor that the fault is about; empty where it is about none. */
    public String detail() {
        return detail;
    }

    /** The path that was asked for, in the syntax of {@link YamlPath}; empty for the whole document. */
    public String path() {
        return path;
    }

    /** The line in the whole text, from 1. */
    public int line() {
        return line;
    }

    /** The column in that line, from 1. */
    public int column() {
        return column;
    }
}
