package org.calicowizard.artifact;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.calicowizard.rules.Finding;
import org.calicowizard.rules.RuleBook;

/** Everything that can be made of answers, in the order in which it is needed. */
public final class Artifacts {

    private final List<Artifact> all;
    private final RuleBook book;

    /**
     * A catalogue.
     *
     * @param artifacts the artifacts, in any order
     * @param book the rules' facts
     */
    public Artifacts(Collection<Artifact> artifacts, RuleBook book) {
        this.all = artifacts.stream()
                .sorted(Comparator.comparing(Artifact::stage).thenComparing(Artifact::name))
                .toList();
        this.book = book;
    }

    /**
     * All artifacts.
     *
     * @return them, by stage and name
     */
    public List<Artifact> all() {
        return all;
    }

    /**
     * An artifact.
     *
     * @param name its name
     * @return it, if there is one
     */
    public Optional<Artifact> find(String name) {
        return all.stream().filter(artifact -> artifact.name().equals(name)).findFirst();
    }

    /**
     * What an artifact cannot do for answers.
     *
     * @param artifact the artifact
     * @param generation what the answers led to
     * @return the broken rules; with an error among them it cannot be made
     */
    public List<Finding> findings(Artifact artifact, Generation generation) {
        return book.findings(artifact.problems(generation));
    }

    /**
     * Whether an artifact can be made.
     *
     * @param name its name
     * @param generation what the answers led to
     * @return whether there is one of this name, and none of its findings is an error
     */
    public boolean canMake(String name, Generation generation) {
        return find(name)
                .filter(artifact -> findings(artifact, generation).stream().noneMatch(Finding::isError))
                .isPresent();
    }
}
