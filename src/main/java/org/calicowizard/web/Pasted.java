package org.calicowizard.web;

import java.util.Optional;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.inspection.Inspection;
import org.calicowizard.text.Message;

/**
 * What was recognised in a text or file.
 *
 * @param answers its answers, where it is a link or document
 * @param inspection what it is and says, where it is a manifest
 * @param refusal why it is neither
 */
record Pasted(Optional<RawAnswers> answers, Optional<Inspection> inspection, Optional<Message> refusal) {

    static Pasted of(RawAnswers answers) {
        return new Pasted(Optional.of(answers), Optional.empty(), Optional.empty());
    }

    static Pasted ofManifest(Inspection inspection) {
        return new Pasted(Optional.empty(), Optional.of(inspection), Optional.empty());
    }

    static Pasted refused(Message why) {
        return new Pasted(Optional.empty(), Optional.empty(), Optional.of(why));
    }
}
