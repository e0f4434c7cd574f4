package org.calicowizard.artifact.host;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.calicowizard.address.Family;
import org.calicowizard.artifact.Generation;
import org.calicowizard.rules.Finding;
import org.calicowizard.text.Texts;

/** The comment at the top of a script: what it is, of which answers, how to use it, and what to mind. */
final class PreflightHead {

    private static final String TEXT = """
            #!/bin/sh
            # Host preflight: is this host fit to be a node of the cluster that the answers describe?
            # %s with Calico %s, Kubernetes %s.
            # Answers %s: %s
            #
            # Run it on every node before the cluster is made, and again after a reboot, since settings may come back:
            #   sh %6$s
            #   ssh root@NODE sh -s -- --json < %6$s
            # Root is not needed; what only root can see is said to be unchecked. It only reads: it writes no file, changes no
            # setting, and opens no connection unless --online or --peer asks for it. --help tells the rest.
            """;

    private final Texts texts = Texts.in(Locale.ENGLISH);

    String of(Generation generation, String file, Collection<Finding> findings) {
        String families = generation.answers().ipFamily().families().stream()
                .map(Family::label)
                .collect(Collectors.joining(" and "));
        String head = TEXT.formatted(
                families,
                generation.traits().release(),
                generation.answers().kubernetes().withoutPatch(),
                generation.canonical().id(),
                generation.canonical().query(),
                file);
        return head + findings.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(Finding finding) {
        return "# " + finding.rule().severity().value() + " " + finding.rule().id() + ": " + texts.of(finding.message())
                + " " + texts.of(finding.fix()) + "\n";
    }
}
