package org.calicowizard.artifact;

import java.util.Locale;
import java.util.Map;
import org.calicowizard.text.Texts;
import tools.jackson.databind.json.JsonMapper;

/** The checklist for programs. */
final class ChecklistJsonArtifact implements Artifact {

    private final Checklists checklists;
    private final JsonMapper mapper;
    private final Texts texts = Texts.in(Locale.ENGLISH);

    ChecklistJsonArtifact(Checklists checklists, JsonMapper mapper) {
        this.checklists = checklists;
        this.mapper = mapper;
    }

    @Override
    public String name() {
        return "checklist.json";
    }

    @Override
    public ArtifactStage stage() {
        return ArtifactStage.REVIEW;
    }

    @Override
    public ArtifactType type() {
        return ArtifactType.JSON;
    }

    @Override
    public ArtifactFile file(Generation generation) {
        return ArtifactFile.text(ArtifactName.of(generation, "-checklist.json"), json(generation));
    }

    private String json(Generation generation) {
        Map<String, Object> data = ChecklistData.of(checklists.of(generation), texts);
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(data) + "\n";
    }
}
