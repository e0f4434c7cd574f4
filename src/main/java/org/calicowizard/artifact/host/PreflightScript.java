package org.calicowizard.artifact.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a script together from the files of {@code preflight/}: what the answers say, how to report, the checks. */
record PreflightScript(PreflightFacts facts) {

    private static final String RUN = """

            run_checks() {
            %s}

            main "$@"
            """;

    String of(PreflightSubject subject, String head) {
        List<PreflightRow> checks = facts.rows("checks", subject).toList();
        String body = Stream.concat(
                        Stream.concat(
                                        Stream.of("frame"),
                                        checks.stream()
                                                .flatMap(check -> check.texts("parts"))
                                                .distinct())
                                .map(part -> "parts/" + part),
                        checks.stream().map(check -> "checks/" + check.text("id")))
                .map(PreflightScript::file)
                .collect(Collectors.joining("\n"));
        String variables = Stream.of(PreflightVariable.values())
                .filter(variable -> variable.isUsedIn(body))
                .map(variable -> variable.assignment(subject, facts))
                .collect(Collectors.joining());
        String calls = checks.stream().map(check -> call(check.text("id"))).collect(Collectors.joining());
        return head + "\n" + variables + "\n" + body + RUN.formatted(calls);
    }

    private static String call(String id) {
        String function = "check_" + id.toLowerCase(Locale.ROOT).replace('-', '_');
        return "    begin " + id + "\n    " + function + "\n    report\n";
    }

    private static String file(String name) {
        String path = "/preflight/" + name + ".sh";
        try (InputStream in = PreflightScript.class.getResourceAsStream(path)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }
}
