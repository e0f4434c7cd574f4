package org.calicowizard.artifact.kustomize;

import java.util.List;
import java.util.Locale;
import org.calicowizard.manifest.Edit;
import org.calicowizard.plan.Reason;
import org.calicowizard.text.Texts;

/**
 * Why an object is changed, by the places of the edits.
 *
 * @param label the object
 * @param edits the edits of the manifest
 */
record Reasons(String label, List<Edit> edits) {

    private static final String VALUE = "].value";
    private static final Texts TEXTS = Texts.in(Locale.ENGLISH);

    /** The reasons of the edits that are explained at a path. */
    List<String> at(String path) {
        return edits.stream()
                .filter(edit -> edit.target().equals(label) && place(edit).equals(path))
                .map(Edit::reason)
                .map(Reasons::text)
                .distinct()
                .toList();
    }

    /** What changes inside a text is explained where the text begins, and the value of a variable at its name. */
    private static String place(Edit edit) {
        String outside = edit.path().split(": ", 2)[0];
        return outside.endsWith(VALUE) ? outside.substring(0, outside.length() - VALUE.length() + 1) : outside;
    }

    private static String text(Reason reason) {
        return TEXTS.of(reason.message());
    }
}
