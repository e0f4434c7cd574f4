package org.calicowizard.web;

import java.util.Optional;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.text.Message;

/**
 * What was recognised in a text or file.
 *
 * @param answers its answers; empty where it has none
 * @param fromManifest whether they were read out of a manifest
 * @param refusal why it has none
 */
record Pasted(Optional<RawAnswers> answers, boolean fromManifest, Optional<Message> refusal) {

    static Pasted of(RawAnswers answers) {
        return new Pasted(Optional.of(answers), false, Optional.empty());
    }

    static Pasted ofManifest(RawAnswers answers) {
        return new Pasted(Optional.of(answers), true, Optional.empty());
    }

    static Pasted refused(Message why) {
        return new Pasted(Optional.empty(), false, Optional.of(why));
    }
}
