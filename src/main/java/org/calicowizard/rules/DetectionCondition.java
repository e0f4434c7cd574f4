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
import org.calicowizard.answers.IpFamily;
import org.calicowizard.answers.Problem;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.Defect;
import org.calicowizard.release.DefectFacts;
import org.calicowizard.release.Feature;
import org.calicowizard.text.Message;

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
                problems(answers, "detect4", answers.detect4(), Family.IPV4, base),
                problems(answers, "detect6", answers.detect6(), Family.IPV6, base));
    }

    private Stream<Problem> problems(
            Answers answers, String field, Detection detection, Family family, BaseTraits base) {
        return switch (detection.method()) {
            case "cidr" -> cidrs(answers, field, detection, family);
            case "can-reach" -> target(field, detection, family);
            case "kubernetes-internal-ip" -> internalIp(answers, field, family, base);
            default -> Stream.empty();
        };
    }

    private static Stream<Problem> cidrs(Answers answers, String field, Detection detection, Family family) {
        List<Problem> unusable = parts(detection)
                .filter(part -> familyOfCidr(part).filter(family::equals).isEmpty())
                .map(part -> Problem.in(field, "detect-cidr-unusable", Message.answer(field), part, family.label()))
                .toList();
        return unusable.isEmpty() ? elsewhere(answers, field, detection, family) : unusable.stream();
    }

    /** Networks that no node lives in. */
    private static Stream<Problem> elsewhere(Answers answers, String field, Detection detection, Family family) {
        List<Cidr> nodes = answers.nodeCidrs().stream()
                .filter(cidr -> cidr.family() == family)
                .toList();
        boolean somewhere = nodes.isEmpty()
                || parts(detection)
                        .map(Cidr::parse)
                        .anyMatch(part -> nodes.stream().anyMatch(part::overlaps));
        String better = nodes.stream().map(Cidr::toString).collect(Collectors.joining(",", "cidr=", ""));
        return somewhere
                ? Stream.empty()
                : Stream.of(new Problem(
                        "detect-cidr-outside-nodes",
                        List.of(field, "nodeCidrs"),
                        List.of(field, detection.toString(), family.label(), better)));
    }

    private static Stream<Problem> target(String field, Detection detection, Family family) {
        return familyOfAddress(detection.argument()).filter(other -> other != family).stream()
                .map(other -> Problem.in(
                        field,
                        "detect-can-reach-family",
                        Message.answer(field),
                        detection.argument(),
                        family.label(),
                        other.label()));
    }

    private Stream<Problem> internalIp(Answers answers, String field, Family family, BaseTraits base) {
        if (!releases.about(Feature.KUBERNETES_INTERNAL_IP).releases().matches(base.release())) {
            return Stream.of(Problem.in(field, "detect-internal-ip-too-new", Message.answer(field), base.release()));
        }
        DefectFacts masked = releases.about(Defect.KUBERNETES_INTERNAL_IP_MASKED);
        Stream<Problem> defect = masked.affected().matches(base.release())
                ? Stream.of(Problem.in(
                        field,
                        "detect-internal-ip-defect",
                        Message.answer(field),
                        base.release(),
                        masked.fixedIn().get(0)))
                : Stream.empty();
        Stream<Problem> dual = answers.ipFamily() == IpFamily.DUAL
                ? Stream.of(Problem.in(field, "detect-internal-ip-dual", Message.answer(field), family.label()))
                : Stream.empty();
        return Stream.concat(defect, dual);
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
        return IpAddress.find(text).map(IpAddress::family);
    }
}
