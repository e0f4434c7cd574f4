package org.calicowizard.artifact.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.calicowizard.artifact.script.CheckScript;

/** Puts a script together: the checks that count for the answers, and what they need to know. */
record PreflightScript(PreflightFacts facts) {

    String of(PreflightSubject subject, String head) {
        List<PreflightRow> checks = facts.rows("checks", subject).toList();
        List<String> parts = Stream.concat(Stream.of("frame"), checks.stream().flatMap(check -> check.texts("parts")))
                .distinct()
                .toList();
        List<String> ids = checks.stream().map(check -> check.text("id")).toList();
        Map<String, String> variables = new LinkedHashMap<>();
        for (PreflightVariable variable : PreflightVariable.values()) {
            variables.put(variable.name(), variable.of(subject, facts));
        }
        return new CheckScript("preflight", head, variables, parts, Map.of("run_checks", ids)).text();
    }
}
