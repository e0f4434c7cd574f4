package org.calicowizard.manifest;

import java.util.Locale;
import org.calicowizard.answers.Problem;
import org.calicowizard.text.Message;
import org.calicowizard.text.Texts;

/** A rendered manifest that is not as planned: a bug, unless an upload is written as no Calico release is. */
public final class UnprovenManifestException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final transient Message difference;

    UnprovenManifestException(Message difference) {
        super(Texts.in(Locale.ENGLISH).of(difference));
        this.difference = difference;
    }

    /**
     * What is wrong with an upload.
     *
     * @return the broken rule, with what was changed but not planned, or planned but not changed
     */
    public Problem problem() {
        return Problem.of("base-edit-unproven", difference);
    }
}
