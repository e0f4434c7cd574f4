package org.calicowizard.artifact;

import java.util.List;
import org.calicowizard.manifest.Edit;

/**
 * Lines of a base that gave way to other ones.
 *
 * @param before how many lines of the base are above it
 * @param removed the lines of the base, each with its line end
 * @param after how many lines of the manifest are above it
 * @param added the lines of the manifest, each with its line end
 * @param edits what was edited there; empty where only the comment at the head was
 */
public record ManifestChange(int before, List<String> removed, int after, List<String> added, List<Edit> edits) {

    /** Copies the lists. */
    public ManifestChange {
        removed = List.copyOf(removed);
        added = List.copyOf(added);
        edits = List.copyOf(edits);
    }
}
