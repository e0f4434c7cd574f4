package org.calicowizard.artifact;

import java.util.List;
import java.util.Optional;
import org.calicowizard.rules.Finding;

/**
 * What came of a request.
 *
 * @param generation the products, where no rule of severity error is broken
 * @param findings everything that was found, errors first
 */
public record Outcome(Optional<Generation> generation, List<Finding> findings) {

    /** Copies the list. */
    public Outcome {
        findings = List.copyOf(findings);
    }

    /**
     * What stops generation.
     *
     * @return the broken rules of severity error
     */
    public List<Finding> errors() {
        return findings.stream().filter(Finding::isError).toList();
    }

    static Outcome refused(List<Finding> findings) {
        return new Outcome(Optional.empty(), findings);
    }

    static Outcome of(Generation generation) {
        return new Outcome(Optional.of(generation), generation.findings());
    }
}
