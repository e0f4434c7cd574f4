package org.calicowizard.artifact.bundle;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A way in which files say something that has one right value.
 *
 * @param about what: a name of {@link PlannedValues#about}
 * @param pattern how it is written; its group is the value
 */
record Statement(String about, Pattern pattern) {

    static Statement of(Map<String, String> row) {
        return new Statement(row.get("about"), Pattern.compile(row.get("pattern")));
    }

    List<Saying> in(String text) {
        return Saying.matches(pattern, text);
    }
}
