package org.calicowizard.artifact.verify;

import java.util.Map;
import org.calicowizard.answers.Installer;
import org.calicowizard.artifact.script.ScriptHead;

/** The comment at the top of a script: what it is, of which answers, and how to use it. */
final class VerifyHead {

    /** Clusters whose kubectl comes with them. */
    private static final Map<Installer, String> COMMANDS = Map.of(
            Installer.K3S, "KUBECTL='k3s kubectl' ",
            Installer.MICROK8S, "KUBECTL='microk8s kubectl' ",
            Installer.MINIKUBE, "KUBECTL='minikube kubectl --' ");

    private VerifyHead() {}

    static String of(VerifySubject subject, String file) {
        return ScriptHead.of("verify", subject.generation(), file)
                .replace("@{kubectl}", COMMANDS.getOrDefault(subject.answers().installer(), ""));
    }
}
