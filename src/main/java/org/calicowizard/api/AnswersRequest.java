package org.calicowizard.api;

import java.util.Optional;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.artifact.Upload;

/**
 * What a client sent, by whatever method and media type.
 *
 * @param answers the answers
 * @param upload the manifest to edit, if one was sent
 * @param download whether the product is to be saved as a file
 * @param preference what the client would rather read
 */
record AnswersRequest(RawAnswers answers, Optional<Upload> upload, boolean download, Preference preference) {}
