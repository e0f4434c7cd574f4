package org.calicowizard.inspection;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.address.AddressFormatException;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Problem;
import org.calicowizard.manifest.Located;
import org.calicowizard.plan.PoolVariable;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.Defect;
import org.calicowizard.release.DefectFacts;
import org.calicowizard.release.Feature;

/**
 * The ranges of the default pools.
 *
 * <p>Source: projectcalico/calico v3.32.1, node/pkg/lifecycle/startup/startup.go lines 905-1032.
 */
final class PoolRanges implements Check {

    private final CalicoReleases releases;

    PoolRanges(CalicoReleases releases) {
        this.releases = releases;
    }

    @Override
    public Stream<Problem> problems(Subject subject) {
        return Stream.concat(
                Stream.of(Family.values()).flatMap(family -> range(subject, family)),
                Stream.of(forgottenVxlan(subject), conflict(subject)).flatMap(Optional::stream));
    }

    private Stream<Problem> range(Subject subject, Family family) {
        String name = PoolVariable.CIDR.of(family);
        return subject
                .variable(name)
                .flatMap(value -> value.text().equals(Subject.NONE)
                        ? unknownWord(subject, name, value)
                        : written(name, value, family))
                .stream();
    }

    private Optional<Problem> unknownWord(Subject subject, String name, Located value) {
        return subject.release()
                .filter(release ->
                        !releases.about(Feature.POOL_CIDR_NONE).releases().matches(release))
                .map(release -> Problem.of("pool-none-unknown", name, release, value.place()));
    }

    private static Optional<Problem> written(String name, Located value, Family family) {
        try {
            Cidr range = Cidr.parse(value.text());
            if (range.family() != family) {
                return Optional.of(unusable(name, value, family.label()));
            }
            return Cidr.hostBitsSet(value.text())
                    ? Optional.of(Problem.in("podCidrs", "cidr-host-bits", value.text(), range))
                    : Optional.empty();
        } catch (AddressFormatException e) {
            return Optional.of(unusable(name, value, family.label()));
        }
    }

    private static Problem unusable(String name, Located value, String family) {
        return Problem.of("pool-range-unusable", name, value.text(), value.place(), family);
    }

    private Optional<Problem> forgottenVxlan(Subject subject) {
        DefectFacts defect = releases.about(Defect.IPV6_VXLAN_ENV_IGNORED_WITHOUT_IPV4_POOL);
        boolean wanted = subject.says(PoolVariable.CIDR.of(Family.IPV4), Subject.NONE)
                && subject.tunnels(PoolVariable.VXLAN.of(Family.IPV6));
        return subject.release()
                .filter(release -> wanted && defect.affected().matches(release))
                .map(release -> Problem.of("pool-none-forgets-vxlan", release));
    }

    private static Optional<Problem> conflict(Subject subject) {
        String named = Stream.of(Family.values())
                .map(PoolVariable.CIDR::of)
                .filter(name -> subject.variable(name).isPresent())
                .collect(Collectors.joining(", "));
        return subject.withoutDefaultPools()
                .filter(value -> !named.isEmpty())
                .map(value -> Problem.of("default-pools-conflict", named, value.place()));
    }
}
