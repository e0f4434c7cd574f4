package org.calicowizard.manifest;

import java.util.List;
import java.util.stream.Stream;
import org.calicowizard.yaml.TextEdit;
import org.calicowizard.yaml.TextEdits;

/**
 * A manifest that is ready to apply. It is made out of its base anew whenever its text or bytes are asked for.
 *
 * @param base what was edited
 * @param head the replacement in the base's text that puts the comment at the head there
 * @param edits what was changed, in the order of the plan; the comment at the head is not among them
 */
public record RenderedManifest(Base base, TextEdit head, List<Edit> edits) {

    /** Copies the list. */
    public RenderedManifest {
        edits = List.copyOf(edits);
    }

    /**
     * The result as text.
     *
     * @return all of it
     */
    public String text() {
        return TextEdits.apply(base.text(), texts());
    }

    /**
     * The result as it is sent.
     *
     * @return the text in UTF-8
     */
    public byte[] bytes() {
        return base.with(texts());
    }

    private List<TextEdit> texts() {
        return Stream.concat(Stream.of(head), edits.stream().flatMap(edit -> edit.texts().stream()))
                .toList();
    }
}
