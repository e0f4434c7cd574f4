package org.calicowizard.cli;

import java.util.Optional;
import org.calicowizard.artifact.Outcome;
import org.calicowizard.artifact.Upload;
import org.calicowizard.document.AnswersDocument;
import org.calicowizard.document.MalformedDocumentException;

/**
 * What was read.
 *
 * @param source where the answers are from
 * @param answers the document that holds them
 * @param upload the manifest to edit, if one was named
 */
record Request(Source source, byte[] answers, Optional<Upload> upload) {

    Outcome outcome(Parts parts) {
        try {
            return parts.generator().generate(new AnswersDocument().read(answers), upload);
        } catch (MalformedDocumentException e) {
            throw new CommandStoppedException(source + ": "
                    + FindingsText.paragraph(parts.book().finding(e.problem())).stripTrailing());
        }
    }
}
