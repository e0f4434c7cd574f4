package org.calicowizard.artifact;

import java.util.Locale;
import org.calicowizard.text.Texts;

/** The checklist as a page to tick off or print. */
final class ChecklistHtmlArtifact implements Artifact {

    private final Checklists checklists;
    private final Texts texts = Texts.in(Locale.ENGLISH);

    ChecklistHtmlArtifact(Checklists checklists) {
        this.checklists = checklists;
    }

    @Override
    public String name() {
        return "checklist.html";
    }

    @Override
    public ArtifactStage stage() {
        return ArtifactStage.REVIEW;
    }

    @Override
    public ArtifactType type() {
        return ArtifactType.HTML;
    }

    @Override
    public ArtifactFile file(Generation generation) {
        return ArtifactFile.text(
                ArtifactName.of(generation, "-checklist.html"), ChecklistHtml.of(checklists.of(generation), texts));
    }
}
