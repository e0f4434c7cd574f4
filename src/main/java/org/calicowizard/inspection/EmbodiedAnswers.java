package org.calicowizard.inspection;

import org.calicowizard.answers.Answers;
import org.calicowizard.answers.CanonicalAnswers;
import org.calicowizard.answers.RawAnswers;

/**
 * The answers that a manifest embodies.
 *
 * @param read as they stand in the manifest, those among them that no answer can say
 * @param answers those that can be read, with defaults in place of the others
 * @param canonical the same in canonical form
 */
public record EmbodiedAnswers(RawAnswers read, Answers answers, CanonicalAnswers canonical) {}
