package org.calicowizard.address;

import java.util.Optional;
import java.util.stream.Stream;

/** Cuts ranges from new unique local prefixes: pods at the beginning, services in the /64 that ends with ff00. */
final class UlaRanges {

    /** 65,536 services: what the API server really uses of a larger range before Kubernetes 1.34. */
    private static final int SERVICE_LENGTH = 112;

    private static final int SERVICE_SUBNET_LENGTH = 64;
    private static final long SERVICE_SUBNET = 0xff00;

    /** A random prefix that clashes so often meets networks that fill the whole space. */
    private static final int ATTEMPTS = 32;

    private final UlaGenerator generator;
    private final SpecialRanges ranges;

    UlaRanges(UlaGenerator generator, SpecialRanges ranges) {
        this.generator = generator;
        this.ranges = ranges;
    }

    AddressProposals.Proposed propose(FamilyRanges known, int podLength) {
        Optional<Cidr> site = Stream.generate(generator::next)
                .limit(ATTEMPTS)
                .filter(prefix -> isFree(prefix, known))
                .findFirst();
        return new AddressProposals.Proposed(
                Family.IPV6,
                known.pods().or(() -> site.map(prefix -> prefix.subnet(podLength, 0))),
                podLength,
                known.services().or(() -> site.map(UlaRanges::services)),
                SERVICE_LENGTH);
    }

    private static Cidr services(Cidr site) {
        return site.subnet(SERVICE_SUBNET_LENGTH, SERVICE_SUBNET).subnet(SERVICE_LENGTH, 0);
    }

    private boolean isFree(Cidr prefix, FamilyRanges known) {
        Stream<Cidr> taken = Stream.of(known.pods().stream(), known.services().stream(), known.nodes().stream())
                .flatMap(cidrs -> cidrs);
        return taken.noneMatch(prefix::overlaps)
                && ranges.overlappingSiteDefaults(prefix).isEmpty();
    }
}
