package org.calicowizard.artifact;

import java.util.List;

/**
 * What to do before, at and after the installation, and how to go back, with the user's own values.
 *
 * @param answers the id of the answers that it was made from
 * @param permalink the link that shows those answers in the wizard: a path with a query
 * @param release the Calico release that is installed
 * @param manifest the manifest's file name
 * @param sections one for each phase, in the order of the phases
 */
public record Checklist(
        String answers, String permalink, String release, String manifest, List<ChecklistSection> sections) {

    /** Copies the list. */
    public Checklist {
        sections = List.copyOf(sections);
    }
}
