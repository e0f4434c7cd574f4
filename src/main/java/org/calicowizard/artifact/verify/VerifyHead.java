package org.calicowizard.artifact.verify;

import java.util.Map;
import java.util.stream.Collectors;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Installer;

/** The comment at the top of a script: what it is, of which answers, and how to use it. */
final class VerifyHead {

    private static final String TEXT = """
            #!/bin/sh
            # Verification: has the cluster become what the answers describe?
            # %s with Calico %s, Kubernetes %s.
            # Answers %s: %s
            #
            # Run it where kubectl works, once Calico is installed and its pods have started:
            #   %ssh %7$s
            #   %6$ssh %7$s --smoke-test --json
            # It only reads, through kubectl get and, in the pods of calico-node, kubectl exec. With --smoke-test it also makes a
            # namespace with two pods and a Service in it, lets them talk in each family, and deletes it. --help tells the rest.
            """;

    /** Clusters whose kubectl comes with them. */
    private static final Map<Installer, String> COMMANDS = Map.of(
            Installer.K3S, "KUBECTL='k3s kubectl' ",
            Installer.MICROK8S, "KUBECTL='microk8s kubectl' ",
            Installer.MINIKUBE, "KUBECTL='minikube kubectl --' ");

    private VerifyHead() {}

    static String of(VerifySubject subject, String file) {
        String families = subject.answers().ipFamily().families().stream()
                .map(Family::label)
                .collect(Collectors.joining(" and "));
        return TEXT.formatted(
                families,
                subject.traits().release(),
                subject.answers().kubernetes().withoutPatch(),
                subject.generation().canonical().id(),
                subject.generation().canonical().query(),
                COMMANDS.getOrDefault(subject.answers().installer(), ""),
                file);
    }
}
