package org.calicowizard.web;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.document.AnswersDocument;
import org.calicowizard.document.MalformedDocumentException;
import org.calicowizard.inspection.Inspection;
import org.calicowizard.inspection.Inspector;
import org.calicowizard.rules.Finding;
import org.calicowizard.text.Message;
import org.calicowizard.text.Texts;
import org.springframework.stereotype.Component;

/** Recognises by its content whether a text is a link, a document with answers, or a manifest. */
@Component
final class Recognition {

    private static final Pattern KUBERNETES = Pattern.compile("(?m)^[ \\t{]*+[\"']?(?:apiVersion|kind)[\"']?\\s*+:");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s'\"<>]++");
    private static final Pattern DOCUMENT = Pattern.compile("(?s)\\{.*|(?:---|#|[\"']?\\w+[\"']?\\s*:(?:\\s|$)).*");

    private static final int LONGEST_LINK = 100_000;

    /** What pages and the API take in a query beside the answers. */
    private static final Set<String> NO_ANSWERS = Set.of("download", "names");

    private final Inspector inspector;
    private final AnswersReader reader;
    private final AnswersDocument document = new AnswersDocument();

    Recognition(Inspector inspector, AnswersReader reader) {
        this.inspector = inspector;
        this.reader = reader;
    }

    Pasted read(byte[] bytes, Locale locale) {
        String text =
                new String(bytes, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        if (text.isEmpty()) {
            return Pasted.refused(Message.of("open.error.empty"));
        }
        if (KUBERNETES.matcher(text).find()) {
            return manifest(bytes, Texts.onPages(locale));
        }
        return DOCUMENT.matcher(text).matches() ? document(text) : link(text);
    }

    private Pasted manifest(byte[] bytes, Texts texts) {
        Inspection inspection = inspector.inspect(bytes);
        return inspection.manifest().isPresent()
                ? Pasted.ofManifest(inspection)
                : refused(inspection.findings().get(0), texts);
    }

    private static Pasted refused(Finding finding, Texts texts) {
        String why = texts.of(finding.message()) + " " + texts.of(finding.fix());
        return Pasted.refused(Message.of("open.error.manifest", why));
    }

    private Pasted document(String text) {
        try {
            return known(document.read(text.getBytes(StandardCharsets.UTF_8)));
        } catch (MalformedDocumentException e) {
            return Pasted.refused(
                    Message.of("open.error.document", e.problem().args().get(0)));
        }
    }

    /** A command with such a link in it, as the page of the result shows one, will do too. */
    private Pasted link(String text) {
        if (text.length() > LONGEST_LINK) {
            return Pasted.refused(Message.of("open.error.unknown"));
        }
        Matcher address = ADDRESS.matcher(text);
        String link = address.find() ? address.group() : text;
        String query = link.substring(link.indexOf('?') + 1).replaceFirst("#.*", "");
        return known(RawAnswers.ofQuery(query.replaceAll("\\s", "")));
    }

    private Pasted known(RawAnswers all) {
        RawAnswers answers = all.without(State.CONTROLS).without(NO_ANSWERS);
        boolean any = answers.values().keySet().stream().anyMatch(reader.keys()::contains);
        return any ? Pasted.of(answers) : Pasted.refused(Message.of("open.error.unknown"));
    }
}
