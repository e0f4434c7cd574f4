package org.calicowizard.inspection;

import java.util.List;
import java.util.stream.Stream;
import org.calicowizard.answers.Problem;
import org.calicowizard.manifest.YamlFaults;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.yaml.YamlEditException;

/** Everything that is looked at in a manifest beside the answers that it embodies. */
final class Checks {

    private final List<Check> all;

    Checks(CalicoReleases releases) {
        this.all = List.of(
                new CniConfigJson(),
                new MtuValue(),
                new TextValues(),
                new VariableEntries(),
                new AssignValues(),
                new Ipv6Parts(),
                new Ipv4Leftovers(),
                new NodeAddressValues(),
                new DetectionMethods(),
                new RouterIdValue(),
                new PoolRanges(releases),
                new PoolModes(),
                new PoolBlockSizes(),
                new TruthValues(),
                new ProbeFlags());
    }

    List<Problem> problems(Subject subject) {
        return all.stream()
                .flatMap(check -> problems(check, subject))
                .distinct()
                .toList();
    }

    /** What one check cannot look at is told, and does not keep the others from looking. */
    private static Stream<Problem> problems(Check check, Subject subject) {
        try {
            return check.problems(subject).toList().stream();
        } catch (YamlEditException e) {
            return Stream.of(YamlFaults.problem(e));
        }
    }
}
