package org.calicowizard.manifest;

import java.util.List;
import org.calicowizard.yaml.TextEdit;

/**
 * A manifest that is ready to apply.
 *
 * @param base what was edited
 * @param text the result
 * @param head the replacement in the base's text that puts the comment at the head there
 * @param edits what was changed, in the order of the plan; the comment at the head is not among them
 */
public record RenderedManifest(Base base, String text, TextEdit head, List<Edit> edits) {

    /** Copies the list. */
    public RenderedManifest {
        edits = List.copyOf(edits);
    }
}
