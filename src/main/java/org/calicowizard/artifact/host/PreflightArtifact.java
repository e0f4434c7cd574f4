package org.calicowizard.artifact.host;

import java.util.List;
import java.util.Map;
import org.calicowizard.answers.Installer;
import org.calicowizard.answers.Problem;
import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.ArtifactFile;
import org.calicowizard.artifact.ArtifactName;
import org.calicowizard.artifact.ArtifactStage;
import org.calicowizard.artifact.ArtifactType;
import org.calicowizard.artifact.Generation;
import org.calicowizard.rules.AddressPlans;
import org.calicowizard.rules.Finding;
import org.calicowizard.rules.RuleBook;

/** A script that looks at a host before it becomes a node, and changes nothing. */
final class PreflightArtifact implements Artifact {

    /** Where the nodes are not the hosts that a person logs in to. */
    private static final Map<Installer, String> RULES = Map.of(
            Installer.TALOS, "preflight-without-shell",
            Installer.KIND, "preflight-in-node",
            Installer.MINIKUBE, "preflight-in-node");

    private final AddressPlans addressPlans;
    private final RuleBook book;
    private final PreflightScript script = new PreflightScript(PreflightFacts.load());
    private final PreflightHead head = new PreflightHead();

    PreflightArtifact(AddressPlans addressPlans, RuleBook book) {
        this.addressPlans = addressPlans;
        this.book = book;
    }

    @Override
    public String name() {
        return "preflight.sh";
    }

    @Override
    public ArtifactStage stage() {
        return ArtifactStage.HOST;
    }

    @Override
    public ArtifactType type() {
        return ArtifactType.SHELL;
    }

    @Override
    public List<Problem> problems(Generation generation) {
        Installer installer = generation.answers().installer();
        return RULES.containsKey(installer) ? List.of(Problem.of(RULES.get(installer), installer.value())) : List.of();
    }

    @Override
    public ArtifactFile file(Generation generation) {
        PreflightSubject subject = new PreflightSubject(generation, addressPlans.plan(generation.answers()));
        List<Finding> findings = book.findings(problems(generation));
        String name = ArtifactName.of(generation, "-preflight.sh");
        return ArtifactFile.script(name, script.of(subject, head.of(generation, name, findings)));
    }
}
