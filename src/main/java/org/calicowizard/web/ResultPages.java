package org.calicowizard.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.calicowizard.artifact.ArtifactStage;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.artifact.Checklists;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.ManifestDiff;
import org.calicowizard.artifact.ManifestHunk;
import org.calicowizard.artifact.Outcome;
import org.calicowizard.manifest.Base;
import org.calicowizard.manifest.RenderedManifest;
import org.calicowizard.text.Texts;
import org.springframework.stereotype.Component;

/** Draws up the page with all that was made, or that says why nothing was. */
@Component
final class ResultPages {

    private final FindingViews findings;
    private final Checklists checklists;
    private final Artifacts artifacts;

    ResultPages(FindingViews findings, Checklists checklists, Artifacts artifacts) {
        this.findings = findings;
        this.checklists = checklists;
        this.artifacts = artifacts;
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
        RenderedManifest manifest = made.manifest();
        List<ManifestHunk> hunks = ManifestDiff.hunks(manifest);
        return new ResultPage(
                StepLink.bar(Step.RESULT, state),
                state.href(Step.CHECK),
                base(made),
                findings.linked(made.findings(), state, locale),
                manifest.edits().size(),
                HunkView.of(hunks, texts),
                ManifestDiff.of(manifest, hunks),
                WholeView.of(manifest.text(), hunks),
                TakeView.of(made, stages(state, made, locale), site),
                ChecklistView.of(checklists.of(made), texts),
                state.inLanguage(Step.RESULT.path() + "?" + made.canonical().query()));
    }

    private static ResultPage.BaseView base(Generation made) {
        Base base = made.manifest().base();
        return new ResultPage.BaseView(
                base.origin().value(), base.file(), made.traits().release().toString(), base.sha256());
    }

    private List<ProductStage> stages(State state, Generation made, Locale locale) {
        return Stream.of(ArtifactStage.values())
                .map(stage -> new ProductStage(stage.value(), products(stage, state, made, locale)))
                .filter(stage -> !stage.products().isEmpty())
                .toList();
    }

    private List<Product> products(ArtifactStage stage, State state, Generation made, Locale locale) {
        return artifacts.all().stream()
                .filter(artifact -> artifact.stage() == stage)
                .map(artifact -> Product.of(
                        artifact,
                        made.canonical().query(),
                        findings.linked(artifacts.findings(artifact, made), state, locale)))
                .toList();
    }
}
