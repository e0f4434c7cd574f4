package org.calicowizard.inspection;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.Problem;

/**
 * What the probes of calico-node ask for: BIRD runs only where it distributes routes. Flags start with one hyphen up to
 * v3.32 and with two later.
 *
 * <p>Source: projectcalico/calico v3.32.1, node/filesystem/etc/rc.local lines 45-61 and node/pkg/health/health.go.
 */
final class ProbeFlags implements Check {

    private static final Pattern BIRD = Pattern.compile("--?bird6?-(?:live|ready)");
    /** Whatever else is written counts as BIRD. */
    private static final Set<String> WITHOUT_BIRD = Set.of(Backend.VXLAN.value(), "none");

    private static final Map<String, String> WANTED =
            new TreeMap<>(Map.of("livenessProbe", "bird-live", "readinessProbe", "bird-ready"));

    @Override
    public Stream<Problem> problems(Subject subject) {
        String backend = subject.facts().backend();
        if (!WITHOUT_BIRD.contains(backend)) {
            String missing = WANTED.entrySet().stream()
                    .filter(probe -> lacks(subject, probe.getKey(), probe.getValue()))
                    .map(probe -> probe.getKey() + " -" + probe.getValue())
                    .collect(Collectors.joining(", "));
            return missing.isEmpty() ? Stream.empty() : Stream.of(Problem.of("probe-ignores-bird", missing));
        }
        String asked = WANTED.keySet().stream()
                .flatMap(probe -> subject.facts().probe(probe).stream())
                .filter(BIRD.asMatchPredicate())
                .collect(Collectors.joining(", "));
        return asked.isEmpty() ? Stream.empty() : Stream.of(Problem.of("probe-expects-bird", backend, asked));
    }

    /** A probe that runs no command asks over HTTP, and somebody chose that. */
    private static boolean lacks(Subject subject, String probe, String flag) {
        List<String> words = subject.facts().probe(probe);
        return !words.isEmpty() && words.stream().noneMatch(word -> word.matches("--?" + flag));
    }
}
