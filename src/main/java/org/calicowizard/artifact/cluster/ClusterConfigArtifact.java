package org.calicowizard.artifact.cluster;

import java.util.List;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Problem;
import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.ArtifactFile;
import org.calicowizard.artifact.ArtifactName;
import org.calicowizard.artifact.ArtifactStage;
import org.calicowizard.artifact.ArtifactType;
import org.calicowizard.artifact.Generation;
import org.calicowizard.release.KubernetesReleases;
import org.calicowizard.rules.AddressPlans;
import org.calicowizard.rules.Installers;
import org.calicowizard.rules.RuleBook;

/** The installer's own configuration, so that Kubernetes is told what Calico is told. */
public final class ClusterConfigArtifact implements Artifact {

    private final AddressPlans addressPlans;
    private final Installers installers;
    private final KubernetesReleases kubernetes;
    private final RuleBook book;
    private final InstallerConfigs configs = InstallerConfigs.load();
    private final ClusterConfigProblems problems = new ClusterConfigProblems(configs);
    private final ConfigHead head = new ConfigHead();

    ClusterConfigArtifact(
            AddressPlans addressPlans, Installers installers, KubernetesReleases kubernetes, RuleBook book) {
        this.addressPlans = addressPlans;
        this.installers = installers;
        this.kubernetes = kubernetes;
        this.book = book;
    }

    @Override
    public String name() {
        return "cluster-config";
    }

    @Override
    public ArtifactStage stage() {
        return ArtifactStage.CLUSTER;
    }

    @Override
    public ArtifactType type() {
        return ArtifactType.YAML;
    }

    @Override
    public List<Problem> problems(Generation generation) {
        return problems.of(generation.answers());
    }

    @Override
    public ArtifactFile file(Generation generation) {
        String body = body(generation);
        String comment = head.of(
                generation,
                configs.about(generation.answers().installer()),
                book.findings(problems(generation)),
                configs.placeholders().in(body));
        return ArtifactFile.text(fileName(generation), comment + body);
    }

    /**
     * The places in the file that its reader has to fill in, because nobody asked for their values.
     *
     * @param generation what the answers led to, for which no problem is an error
     * @return them, in a fixed order; none where the file is complete
     */
    public List<Placeholder> placeholders(Generation generation) {
        return configs.placeholders().in(body(generation));
    }

    private String body(Generation generation) {
        Answers answers = generation.answers();
        InstallerConfig config = configs.about(answers.installer());
        ClusterSubject subject = new ClusterSubject(
                answers,
                addressPlans.plan(answers),
                installers.about(answers.installer()),
                kubernetes.dualStack(answers.kubernetes()),
                config.format(answers.kubernetes()).orElse(""),
                configs.kubeProxyMode(),
                fileName(generation));
        return config.template().filled(subject);
    }

    private static String fileName(Generation generation) {
        return ArtifactName.of(
                generation, "-" + generation.answers().installer().value() + ".yaml");
    }
}
