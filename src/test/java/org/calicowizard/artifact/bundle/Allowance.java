package org.calicowizard.artifact.bundle;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * A value that may stand in a bundle though the answers do not lead to it.
 *
 * @param value which values
 * @param line in which lines
 */
record Allowance(Pattern value, Pattern line) {

    static Allowance of(Map<String, String> row) {
        if (!row.containsKey("because")) {
            throw new IllegalStateException("no reason: " + row);
        }
        return new Allowance(
                Pattern.compile(row.getOrDefault("value", ".*")), Pattern.compile(row.getOrDefault("line", "")));
    }

    boolean covers(Saying saying) {
        return value.matcher(saying.value()).matches()
                && line.matcher(saying.line()).find();
    }
}
