package org.calicowizard.artifact.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.calicowizard.artifact.script.CheckScript;

/** Puts a script together: the checks that count for the answers, and what they need to know. */
final class VerifyScript {

    private VerifyScript() {}

    static String of(VerifySubject subject, String head) {
        List<VerifyCheck> checks = Stream.of(VerifyCheck.values())
                .filter(check -> check.counts(subject))
                .toList();
        List<String> parts = Stream.concat(Stream.of("frame"), checks.stream().flatMap(check -> check.parts(subject)))
                .distinct()
                .toList();
        Map<String, String> variables = new LinkedHashMap<>();
        for (VerifyVariable variable : VerifyVariable.values()) {
            variables.put(variable.name(), variable.of(subject));
        }
        Map<String, List<String>> runs = new LinkedHashMap<>();
        runs.put("run_checks", ids(checks, false));
        runs.put("run_smoke_test", ids(checks, true));
        return new CheckScript("verify", head, variables, parts, runs).text();
    }

    private static List<String> ids(List<VerifyCheck> checks, boolean smoke) {
        return checks.stream()
                .filter(check -> check.isSmokeTest() == smoke)
                .map(VerifyCheck::id)
                .toList();
    }
}
