package org.calicowizard.inspection;

import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.answers.Problem;
import org.calicowizard.manifest.ManifestFacts;

/**
 * Entries of variables that were uncommented by half: the name without its value, or the value without its name, which
 * then belongs to the entry above.
 *
 * <p>Source: Kubernetes API v1, EnvVar: value defaults to "", and valueFrom cannot be used if it is not empty.
 */
final class VariableEntries implements Check {

    @Override
    public Stream<Problem> problems(Subject subject) {
        ManifestFacts facts = subject.facts();
        return facts.variables().stream().flatMap(name -> problem(facts, name).stream());
    }

    private static Optional<Problem> problem(ManifestFacts facts, String name) {
        boolean value = facts.says(name, "value");
        boolean elsewhere = facts.says(name, "valueFrom");
        if (value && elsewhere) {
            return Optional.of(Problem.of("variable-value-twice", name, facts.place(name)));
        }
        return value || elsewhere
                ? Optional.empty()
                : Optional.of(Problem.of("variable-without-value", name, facts.place(name)));
    }
}
