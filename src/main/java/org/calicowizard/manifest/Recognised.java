package org.calicowizard.manifest;

import java.util.List;
import java.util.Optional;
import org.calicowizard.answers.Problem;
import org.calicowizard.release.CalicoVersion;

/**
 * What a file turned out to be.
 *
 * @param kind what it installs; empty where it is no manifest at all; where there are facts, they tell it better
 * @param release the Calico release that its images name, where there are no facts that tell it
 * @param facts what it says, where it installs Calico with addresses of its own
 * @param base the manifest to edit, where it can be edited
 * @param problems why it cannot be edited
 */
public record Recognised(
        Optional<ManifestKind> kind,
        Optional<CalicoVersion> release,
        Optional<ManifestFacts> facts,
        Optional<Base> base,
        List<Problem> problems) {

    /** Copies the list. */
    public Recognised {
        problems = List.copyOf(problems);
    }

    /**
     * The same file, of which it turned out later that it contradicts itself.
     *
     * @param why where it does
     * @return it, without anything that was read out of it
     */
    public Recognised ambiguous(Problem why) {
        return new Recognised(kind, release, Optional.empty(), Optional.empty(), List.of(why));
    }

    static Recognised nothing(Problem why) {
        return new Recognised(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(why));
    }

    static Recognised other(ManifestKind kind, Optional<CalicoVersion> release, Problem why) {
        return new Recognised(Optional.of(kind), release, Optional.empty(), Optional.empty(), List.of(why));
    }

    static Recognised broken(ManifestFacts facts, List<Problem> problems) {
        return new Recognised(
                Optional.of(ManifestKind.CALICO), Optional.empty(), Optional.of(facts), Optional.empty(), problems);
    }

    static Recognised of(Base base) {
        return new Recognised(
                Optional.of(ManifestKind.CALICO),
                Optional.empty(),
                Optional.of(base.facts()),
                Optional.of(base),
                List.of());
    }
}
