package org.calicowizard.answers;

import java.util.Set;
import java.util.stream.Collectors;
import org.calicowizard.release.CalicoVersion;

/** The releases for which the jar carries a base manifest of its own, Kubernetes datastore only. */
public final class BuiltinReleases {

    private final Set<CalicoVersion> releases;

    private BuiltinReleases(Set<CalicoVersion> releases) {
        this.releases = Set.copyOf(releases);
    }

    /**
     * Reads the data file {@code answers/answers.yaml}.
     *
     * @return the releases
     */
    public static BuiltinReleases load() {
        return new BuiltinReleases(AnswersFile.load().builtin());
    }

    /**
     * Whether a release has one.
     *
     * @param release the Calico release
     * @return true if it has
     */
    public boolean has(CalicoVersion release) {
        return releases.contains(release);
    }

    /** The releases, ascending, separated by commas. */
    @Override
    public String toString() {
        return releases.stream().sorted().map(CalicoVersion::toString).collect(Collectors.joining(", "));
    }
}
