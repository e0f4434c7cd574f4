package org.calicowizard.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.artifact.Upload;

/**
 * What a client sent, by whatever method and media type.
 *
 * @param answers the answers
 * @param upload the manifest to edit, if one was sent
 * @param download whether the product is to be saved as a file
 * @param http the request itself
 */
record AnswersRequest(RawAnswers answers, Optional<Upload> upload, boolean download, HttpServletRequest http) {

    Preference preference() {
        return Preference.of(http);
    }
}
