package org.calicowizard.manifest;

import java.util.List;
import java.util.regex.Pattern;
import org.calicowizard.yaml.TextEdit;
import org.calicowizard.yaml.YamlText;

/**
 * The comment at the top of a manifest. One that this program left there before speaks of other answers and of warnings
 * that may no longer hold, so the new one takes its place; every other comment stays.
 */
final class HeadComment {

    private static final Pattern OWN = Pattern.compile("(?:# Calico IP Wizard, from [^\r\n]*+\r?\n"
            + "# Answers [0-9a-f]{12}: [^\r\n]*+\r?\n"
            + "(?:# (?:warning|note) [a-z0-9-]++: [^\r\n]*+\r?\n)*+)++");

    private HeadComment() {}

    static TextEdit of(YamlText text, List<String> lines) {
        return text.headComment(lines, OWN);
    }
}
