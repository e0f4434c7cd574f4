package org.calicowizard.official;

import java.io.IOException;
import org.calicowizard.answers.BuiltinReleases;
import org.calicowizard.answers.Problem;
import org.calicowizard.release.OfficialManifest;

/** Why a manifest was not fetched, or not kept. The message is for the log; the rule is for whoever asked. */
final class FetchException extends IOException {

    private static final long serialVersionUID = 1L;

    /** What went wrong, by the id of its rule. */
    enum Reason {
        UNREACHABLE("official-manifest-unreachable"),
        NOT_SERVED("official-manifest-not-served"),
        TOO_SLOW("official-manifest-too-slow"),
        DIFFERENT("official-manifest-different"),
        NOT_STORED("official-manifest-not-stored");

        private final String rule;

        Reason(String rule) {
            this.rule = rule;
        }
    }

    private final Reason reason;

    FetchException(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    FetchException(Reason reason, IOException cause) {
        super(cause.toString(), cause);
        this.reason = reason;
    }

    Problem problem(OfficialManifest manifest, BuiltinReleases builtin) {
        return Problem.of(reason.rule, manifest.file(), manifest.release(), builtin);
    }
}
