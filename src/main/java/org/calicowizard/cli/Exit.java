package org.calicowizard.cli;

import java.util.List;
import org.calicowizard.rules.Finding;
import org.calicowizard.rules.Severity;

/** How commands end, by the exit code. */
final class Exit {

    static final int OK = 0;
    static final int ERRORS = 1;
    static final int STOPPED = 2;
    static final int WARNINGS = 3;

    /** As sysexits.h has it for internal software errors. */
    static final int DEFECT = 70;

    private Exit() {}

    static int of(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule().severity())
                .min(Severity::compareTo)
                .map(Exit::of)
                .orElse(OK);
    }

    private static int of(Severity worst) {
        return switch (worst) {
            case ERROR -> ERRORS;
            case WARNING -> WARNINGS;
            case NOTE -> OK;
        };
    }
}
