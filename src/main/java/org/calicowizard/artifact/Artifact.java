package org.calicowizard.artifact;

import java.util.List;
import org.calicowizard.answers.Problem;

/**
 * One document that is made of answers. A class of this kind anywhere below this package is found by itself: the REST
 * API serves it, the wizard's result page offers it, and bundles hold it. Its texts for people are
 * {@code artifact.NAME} and {@code artifact.NAME.hint} in the message file {@code artifacts}.
 */
public interface Artifact {

    /**
     * Its name, which is the last part of its path in the REST API.
     *
     * @return it, such as {@code preflight.sh}
     */
    String name();

    /**
     * When it is needed.
     *
     * @return the stage
     */
    ArtifactStage stage();

    /**
     * What it is on the wire.
     *
     * @return its type, whatever the answers are
     */
    ArtifactType type();

    /**
     * What this artifact, as opposed to the manifest, cannot do for these answers.
     *
     * @param generation what the answers led to
     * @return broken rules; with one of severity error among them it cannot be made
     */
    default List<Problem> problems(Generation generation) {
        return List.of();
    }

    /**
     * Makes it.
     *
     * @param generation what the answers led to, for which no problem is an error
     * @return the file; equal generations give equal bytes
     */
    ArtifactFile file(Generation generation);

    /**
     * What it contributes to a bundle.
     *
     * @param generation what the answers led to, for which no problem is an error
     * @return the files; the one that it makes, unless it says otherwise
     */
    default List<ArtifactFile> bundled(Generation generation) {
        return List.of(file(generation));
    }
}
