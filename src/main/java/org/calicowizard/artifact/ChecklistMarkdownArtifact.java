package org.calicowizard.artifact;

import java.util.Locale;
import org.calicowizard.text.Texts;

/** The checklist as a task list in Markdown. */
final class ChecklistMarkdownArtifact implements Artifact {

    private final Checklists checklists;
    private final Texts texts = Texts.in(Locale.ENGLISH);

    ChecklistMarkdownArtifact(Checklists checklists) {
        this.checklists = checklists;
    }

    @Override
    public String name() {
        return "checklist.md";
    }

    @Override
    public ArtifactStage stage() {
        return ArtifactStage.REVIEW;
    }

    @Override
    public ArtifactType type() {
        return ArtifactType.MARKDOWN;
    }

    @Override
    public ArtifactFile file(Generation generation) {
        return ArtifactFile.text(
                ArtifactName.of(generation, "-checklist.md"), ChecklistMarkdown.of(checklists.of(generation), texts));
    }
}
