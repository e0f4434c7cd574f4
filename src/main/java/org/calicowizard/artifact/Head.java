package org.calicowizard.artifact;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.CanonicalAnswers;
import org.calicowizard.manifest.Base;
import org.calicowizard.rules.Finding;
import org.calicowizard.text.Message;
import org.calicowizard.text.Texts;

/** The comment at the top of a manifest: what it was made from, by which answers, and what to mind. */
final class Head {

    private final Texts texts = Texts.in(Locale.ENGLISH);

    List<String> lines(CanonicalAnswers canonical, Base base, BaseTraits traits, List<Finding> findings) {
        Stream<String> made = Stream.of(
                texts.of(
                        Message.of("plan.head." + base.origin().value(), base.file(), traits.release(), base.sha256())),
                texts.of(Message.of("plan.head.answers", canonical.id(), canonical.query())));
        Stream<String> minded = findings.stream().map(finding -> FindingLine.of(finding, texts));
        return Stream.concat(made.map(FindingLine::printable), minded).toList();
    }
}
