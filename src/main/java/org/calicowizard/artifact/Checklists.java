package org.calicowizard.artifact;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.calicowizard.release.CalicoReleases;

/** Draws up checklists. */
public final class Checklists {

    private final ChecklistFile file = ChecklistFile.load();
    private final CalicoReleases releases;
    private final Supplier<Artifacts> artifacts;

    /**
     * Reads the data file {@code checklist/checklist.yaml}.
     *
     * @param releases the Calico releases
     * @param artifacts what else is made of answers, asked for late, because checklists are among it
     */
    public Checklists(CalicoReleases releases, Supplier<Artifacts> artifacts) {
        this.releases = releases;
        this.artifacts = artifacts;
    }

    /**
     * The checklist for what answers led to.
     *
     * @param generation what the answers led to
     * @return its checklist; equal generations have equal checklists
     */
    public Checklist of(Generation generation) {
        ChecklistSubject subject = new ChecklistSubject(generation, releases, artifacts.get());
        return new Checklist(
                generation.canonical().id(),
                generation.canonical().permalink(),
                generation.traits().release().toString(),
                ArtifactName.manifest(generation),
                Stream.of(ChecklistPhase.values())
                        .map(phase -> new ChecklistSection(phase, file.items(phase, subject)))
                        .toList());
    }
}
