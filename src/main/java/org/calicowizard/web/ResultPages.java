package org.calicowizard.web;

import java.util.Locale;
import org.calicowizard.artifact.Checklists;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.ManifestDiff;
import org.calicowizard.artifact.ManifestName;
import org.calicowizard.artifact.Outcome;
import org.calicowizard.manifest.Base;
import org.calicowizard.text.ShellWord;
import org.calicowizard.text.Texts;
import org.springframework.stereotype.Component;

/** Draws up the page with all that was made, or that says why nothing was. */
@Component
final class ResultPages {

    private final FindingViews findings;
    private final Checklists checklists;

    ResultPages(FindingViews findings, Checklists checklists) {
        this.findings = findings;
        this.checklists = checklists;
    }

    RefusedPage refused(State state, Outcome outcome, Locale locale) {
        return new RefusedPage(
                StepLink.bar(Step.RESULT, state),
                state.href(Step.CHECK),
                findings.linked(outcome.errors(), state, locale),
                state.href(Step.RESULT));
    }

    ResultPage page(State state, Generation made, String site, Locale locale) {
        Texts texts = Texts.onPages(locale);
        String query = made.canonical().query();
        return new ResultPage(
                StepLink.bar(Step.RESULT, state),
                state.href(Step.CHECK),
                base(made),
                made.manifest().edits().stream()
                        .map(edit -> EditView.of(edit, texts))
                        .toList(),
                DiffLine.of(ManifestDiff.of(made.manifest())),
                findings.linked(made.findings(), state, locale),
                made.manifest().text(),
                Product.of(query).toList(),
                curl(made, base(made).isUploaded(), site),
                site + made.canonical().permalink(),
                ChecklistView.of(checklists.of(made), texts),
                state.inLanguage(Step.RESULT.path() + "?" + query));
    }

    private static ResultPage.BaseView base(Generation made) {
        Base base = made.manifest().base();
        return new ResultPage.BaseView(
                base.origin().value(), base.file(), made.traits().release().toString(), base.sha256());
    }

    private static String curl(Generation made, boolean uploaded, String site) {
        String file =
                uploaded ? " -F base=@" + ShellWord.of(made.manifest().base().file()) : "";
        String url = site + Product.manifest(made.canonical().query());
        return "curl -fsS -o " + ManifestName.of(made) + file + " " + ShellWord.of(url);
    }
}
