package org.calicowizard.web;

import java.net.URI;
import org.calicowizard.manifest.Edit;
import org.calicowizard.text.Texts;

/**
 * A change of the base as a page shows it.
 *
 * @param target the object
 * @param path where in it
 * @param name what a reader calls the changed thing
 * @param before what stood there
 * @param after what stands there now
 * @param reason why
 * @param docs where that is documented
 */
record EditView(String target, String path, String name, String before, String after, String reason, URI docs) {

    static EditView of(Edit edit, Texts texts) {
        return new EditView(
                edit.target(),
                edit.path(),
                ManifestPlace.of(edit.path()).name(),
                edit.before(),
                edit.after(),
                texts.of(edit.explanation()),
                edit.reason().docs());
    }
}
