package org.calicowizard.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Finds free IPv4 ranges: first off the defaults of common software, else at least off what is known to be taken. */
final class PrivateRanges {

    /** 65,536 services: a size that every installer takes. */
    private static final int SERVICE_LENGTH = 16;

    private final RandomGenerator random;
    private final List<Cidr> privateSpace;
    private final List<Cidr> defaults;

    PrivateRanges(RandomGenerator random, SpecialRanges ranges) {
        this.random = random;
        this.privateSpace = ranges.all().stream()
                .filter(range -> range.rfcs().contains("1918"))
                .map(SpecialRange::prefix)
                .sorted()
                .toList();
        this.defaults =
                ranges.allSiteDefaults().stream().map(SpecialRange::prefix).toList();
    }

    AddressProposals.Proposed propose(FamilyRanges known, int podLength) {
        List<Cidr> taken = new ArrayList<>(known.nodes());
        known.pods().ifPresent(taken::add);
        known.services().ifPresent(taken::add);
        Optional<Cidr> pods = known.pods().or(() -> free(podLength, taken));
        pods.ifPresent(taken::add);
        Optional<Cidr> services = known.services().or(() -> free(SERVICE_LENGTH, taken));
        return new AddressProposals.Proposed(Family.IPV4, pods, podLength, services, SERVICE_LENGTH);
    }

    private Optional<Cidr> free(int length, List<Cidr> taken) {
        List<Cidr> shunned = Stream.concat(taken.stream(), defaults.stream()).toList();
        return any(outside(shunned, length)).or(() -> any(outside(taken, length)));
    }

    private List<Cidr> outside(List<Cidr> taken, int length) {
        return privateSpace.stream()
                .filter(space -> space.prefixLength() <= length)
                .flatMap(space -> LongStream.range(0, 1L << length - space.prefixLength())
                        .mapToObj(place -> space.subnet(length, place)))
                .filter(candidate -> taken.stream().noneMatch(candidate::overlaps))
                .toList();
    }

    private Optional<Cidr> any(List<Cidr> candidates) {
        return candidates.isEmpty() ? Optional.empty() : Optional.of(candidates.get(random.nextInt(candidates.size())));
    }
}
