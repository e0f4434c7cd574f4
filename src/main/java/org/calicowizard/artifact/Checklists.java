package org.calicowizard.artifact;

import java.util.stream.Stream;
import org.calicowizard.release.CalicoReleases;

/** Draws up checklists. */
public final class Checklists {

    private final ChecklistFile file = ChecklistFile.load();
    private final CalicoReleases releases;

    /**
     * Reads the data file {@code checklist/checklist.yaml}.
     *
     * @param releases the Calico releases
     */
    public Checklists(CalicoReleases releases) {
        this.releases = releases;
    }

    /**
     * The checklist for what answers led to.
     *
     * @param generation what the answers led to
     * @return its checklist; equal generations have equal checklists
     */
    public Checklist of(Generation generation) {
        ChecklistSubject subject = new ChecklistSubject(generation, releases);
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
