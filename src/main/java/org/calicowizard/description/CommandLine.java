package org.calicowizard.description;

import java.util.ArrayList;
import java.util.List;

/** Commands as a narrow terminal shows them: what is copied from several lines still runs as one. */
final class CommandLine {

    static final int WIDTH = 80;

    /** Not behind a pipe's command, which keeps its options. */
    private static final String BREAK = " (?<!\\| \\w{1,20} )(?=-[A-Za-z]|'http|\\|)";

    private static final String INDENT = "  ";
    private static final String GOES_ON = " \\";

    private CommandLine() {}

    /** Breaks a command before options, addresses and pipes, where it has to be broken at all. */
    static String folded(String command) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : command.split(BREAK)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (longer.length() + GOES_ON.length() > WIDTH && !line.isBlank()) {
                lines.add(line);
                longer = INDENT + word;
            }
            line = longer;
        }
        lines.add(line);
        return String.join(GOES_ON + "\n", lines);
    }
}
