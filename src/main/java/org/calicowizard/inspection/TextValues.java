package org.calicowizard.inspection;

import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.answers.Problem;
import org.calicowizard.manifest.Located;
import org.calicowizard.manifest.ManifestFacts;

/** Kubernetes takes only text where a variable or a key of a ConfigMap has its value, so numbers need quotes. */
final class TextValues implements Check {

    @Override
    public Stream<Problem> problems(Subject subject) {
        ManifestFacts facts = subject.facts();
        return Stream.concat(
                facts.variables().stream().flatMap(name -> problem(name, facts.variable(name))),
                facts.configKeys().stream().flatMap(key -> problem(key, facts.config(key))));
    }

    private static Stream<Problem> problem(String name, Optional<Located> said) {
        return said.stream()
                .filter(value -> !value.isString() && !value.text().isEmpty())
                .map(value -> Problem.of("value-not-text", name, value.text(), value.place()));
    }
}
