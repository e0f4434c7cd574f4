package org.calicowizard.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.address.AddressFormatException;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.address.IpAddress;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Detection;
import org.calicowizard.answers.Problem;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.Feature;

/**
 * What the methods of node address autodetection can find.
 *
 * <p>Source: projectcalico/calico v3.32.1, node/pkg/lifecycle/startup/autodetection.
 */
final class DetectionCondition implements Condition {

    private final CalicoReleases releases;

    DetectionCondition(CalicoReleases releases) {
        this.releases = releases;
    }

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        return Stream.concat(
                problems("detect4", answers.detect4(), Family.IPV4, base),
                problems("detect6", answers.detect6(), Family.IPV6, base));
    }

    private Stream<Problem> problems(String field, Detection detection, Family family, BaseTraits base) {
        return switch (detection.method()) {
            case "cidr" -> cidrs(field, detection, family);
            case "can-reach" -> target(field, detection, family);
            case "interface" -> interfaces(field, detection);
            case "kubernetes-internal-ip" -> internalIp(field, base);
            default -> Stream.empty();
        };
    }

    private static Stream<Problem> cidrs(String field, Detection detection, Family family) {
        return parts(detection)
                .filter(part -> familyOfCidr(part).filter(family::equals).isEmpty())
                .map(part -> Problem.in(field, "detect-cidr-unusable", field, part, family.label()));
    }

    private static Stream<Problem> target(String field, Detection detection, Family family) {
        return familyOfAddress(detection.argument()).filter(other -> other != family).stream()
                .map(other -> Problem.in(
                        field, "detect-can-reach-family", field, detection.argument(), family.label(), other.label()));
    }

    /** Calico splits at commas, and looks for the pattern anywhere in the name. */
    private static Stream<Problem> interfaces(String field, Detection detection) {
        List<String> patterns = parts(detection).toList();
        String anchored =
                patterns.stream().map(DetectionCondition::anchored).collect(Collectors.joining(",", "interface=", ""));
        return anchored.equals(detection.toString())
                ? Stream.empty()
                : Stream.of(Problem.in(field, "detect-interface-unanchored", field, detection, anchored));
    }

    private Stream<Problem> internalIp(String field, BaseTraits base) {
        return releases.about(Feature.KUBERNETES_INTERNAL_IP).releases().matches(base.release())
                ? Stream.empty()
                : Stream.of(Problem.in(field, "detect-internal-ip-too-new", field, base.release()));
    }

    private static String anchored(String pattern) {
        return (pattern.startsWith("^") ? "" : "^") + pattern + (pattern.endsWith("$") ? "" : "$");
    }

    private static Stream<String> parts(Detection detection) {
        return Stream.of(detection.argument().split(",", -1)).map(String::trim);
    }

    private static Optional<Family> familyOfCidr(String text) {
        try {
            return Optional.of(Cidr.parse(text).family());
        } catch (AddressFormatException e) {
            return Optional.empty();
        }
    }

    private static Optional<Family> familyOfAddress(String text) {
        try {
            return Optional.of(IpAddress.parse(text).family());
        } catch (AddressFormatException e) {
            return Optional.empty();
        }
    }
}
