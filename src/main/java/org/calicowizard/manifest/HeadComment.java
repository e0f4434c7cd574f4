package org.calicowizard.manifest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calicowizard.answers.RawAnswers;
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

    private static final Pattern ANSWERS = Pattern.compile("# Answers [0-9a-f]{12}: ([^\r\n]*+)");

    private HeadComment() {}

    /** The answers that a comment of this program's own tells of; none where there is no such comment. */
    static RawAnswers answers(YamlText text) {
        String content = text.text();
        Matcher own = OWN.matcher(content).region(content.startsWith("\uFEFF") ? 1 : 0, content.length());
        if (!own.lookingAt()) {
            return RawAnswers.of();
        }
        Matcher answers = ANSWERS.matcher(own.group());
        return answers.find() ? RawAnswers.ofQuery(answers.group(1)) : RawAnswers.of();
    }

    static TextEdit of(YamlText text, List<String> lines) {
        return text.headComment(lines, OWN);
    }
}
