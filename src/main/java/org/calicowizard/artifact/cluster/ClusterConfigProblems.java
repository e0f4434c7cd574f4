package org.calicowizard.artifact.cluster;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Installer;
import org.calicowizard.answers.Problem;
import org.calicowizard.text.Message;

/** What an installer's configuration cannot say, or what it leaves to its reader. */
final class ClusterConfigProblems {

    private final InstallerConfigs configs;

    ClusterConfigProblems(InstallerConfigs configs) {
        this.configs = configs;
    }

    List<Problem> of(Answers answers) {
        return Stream.of(tooOld(answers), podCidrsOpen(answers), ownCalico(answers))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Problem> tooOld(Answers answers) {
        return configs.about(answers.installer())
                .oldestBeyond(answers.kubernetes())
                .map(oldest -> Problem.of(
                        "cluster-config-kubernetes-too-old", name(answers.installer()), answers.kubernetes(), oldest));
    }

    private static Optional<Problem> podCidrsOpen(Answers answers) {
        return answers.podCidrs().isEmpty()
                ? Optional.of(Problem.of("cluster-config-pod-cidrs-open", name(answers.installer())))
                : Optional.empty();
    }

    private static Optional<Problem> ownCalico(Answers answers) {
        return answers.installer() == Installer.MICROK8S
                ? Optional.of(Problem.of("cluster-config-own-calico"))
                : Optional.empty();
    }

    private static Message name(Installer installer) {
        return Message.value("installer", installer.value());
    }
}
