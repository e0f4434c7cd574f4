package org.calicowizard.manifest;

import java.util.Locale;
import org.calicowizard.answers.Problem;
import org.calicowizard.text.Message;
import org.calicowizard.yaml.YamlEditException;
import org.calicowizard.yaml.YamlFault;

/** Words for what the YAML editor refuses, which knows of no languages. */
public final class YamlFaults {

    private YamlFaults() {}

    /** Where a manifest cannot be read or edited, and why: the path and line with what is wrong there, to follow a colon. */
    static Message message(YamlEditException refusal) {
        if (refusal.fault() == YamlFault.SYNTAX) {
            return Message.of("document.syntax", refusal.line(), refusal.column());
        }
        Message fault = message(refusal.fault(), refusal.detail());
        return refusal.path().isEmpty()
                ? Message.of("yaml.line", refusal.line(), fault)
                : Message.of("yaml.at", refusal.path(), refusal.line(), fault);
    }

    /**
     * The rule that such a manifest breaks.
     *
     * @param refusal what was thrown
     * @return the broken rule, with the place
     */
    public static Problem problem(YamlEditException refusal) {
        return Problem.of("base-cannot-be-edited", message(refusal));
    }

    private static Message message(YamlFault fault, String detail) {
        return Message.of("yaml.fault." + fault.name().toLowerCase(Locale.ROOT).replace('_', '-'), detail);
    }
}
