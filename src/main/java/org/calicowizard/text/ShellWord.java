package org.calicowizard.text;

/** Quotes texts for a POSIX shell (IEEE Std 1003.1-2024, section 2.2.2). */
public final class ShellWord {

    private ShellWord() {}

    /**
     * A text as one word of a command.
     *
     * @param text what the command is to receive
     * @return it between quotation marks, in which nothing has a meaning of its own
     */
    public static String of(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
