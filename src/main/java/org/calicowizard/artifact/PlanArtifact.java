package org.calicowizard.artifact;

import org.calicowizard.rules.AddressPlans;
import tools.jackson.databind.json.JsonMapper;

/** What is changed and why, what to mind, and the address plan, for programs. */
final class PlanArtifact implements Artifact {

    private final AddressPlans addressPlans;
    private final JsonMapper mapper;

    PlanArtifact(AddressPlans addressPlans, JsonMapper mapper) {
        this.addressPlans = addressPlans;
        this.mapper = mapper;
    }

    @Override
    public String name() {
        return "plan";
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
        PlanDocument document = PlanDocument.of(generation, addressPlans.plan(generation.answers()));
        String json = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(document);
        return ArtifactFile.text(ArtifactName.of(generation, "-plan.json"), json + "\n");
    }
}
