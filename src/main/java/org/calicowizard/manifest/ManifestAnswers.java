package org.calicowizard.manifest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.Installer;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.answers.Reading;
import org.calicowizard.answers.TyphaMode;
import org.calicowizard.release.CalicoRelease;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.CalicoVersion;

/**
 * Reads answers back out of a manifest: what its settings say, and beside it what only the comment at its head can say,
 * such as the service ranges. Where both speak, the settings win. A setting that no answer stands for, such as a router
 * ID for all nodes alike, is given as it is written, so that whoever takes the answers over can tell of it.
 */
public final class ManifestAnswers {

    private final AnswersReader reader;
    private final CalicoReleases releases;
    private final NodeReading node = new NodeReading();
    private final PoolReading pools = new PoolReading();

    /**
     * A reader of manifests.
     *
     * @param reader reads answers
     * @param releases the Calico releases
     */
    public ManifestAnswers(AnswersReader reader, CalicoReleases releases) {
        this.reader = reader;
        this.releases = releases;
    }

    /**
     * The answers that a manifest embodies.
     *
     * @param base the manifest
     * @return those that differ from their defaults
     */
    public RawAnswers read(Base base) {
        RawAnswers head = head(base);
        IpFamily family = base.facts().family();
        Map<String, List<String>> values = new LinkedHashMap<>(head.values());
        values.put("ipFamily", List.of(family.value()));
        node.said(base, family).forEach((key, text) -> put(values, key, text));
        pools.said(base, family).forEach((key, text) -> put(values, key, text));
        put(values, "podCidrs", PodCidrReading.of(base, family, head.texts("podCidrs")));
        release(base, head).ifPresent(release -> put(values, "calico", release.toString()));
        if (head.values().isEmpty() && PodCidrReading.namesAll(base, family)) {
            put(values, "installer", Installer.OTHER.value());
        }
        typha(base, new RawAnswers(values)).ifPresent(mode -> put(values, "typha", mode.value()));
        return differing(new RawAnswers(values));
    }

    private static void put(Map<String, List<String>> values, String key, String text) {
        if (text.isEmpty()) {
            values.remove(key);
        } else {
            values.put(key, List.of(text));
        }
    }

    /** What cannot be read there was changed by hand, and is not taken. */
    private RawAnswers head(Base base) {
        RawAnswers head = HeadComment.answers(base.yaml());
        return head.without(unread(reader.read(head)).collect(Collectors.toSet()));
    }

    /** Some releases name the images of another one in their own manifests, so the comment decides between the two. */
    private Optional<CalicoVersion> release(Base base, RawAnswers head) {
        Optional<CalicoVersion> said = reader.read(head).answers().map(Answers::calico);
        return Traits.tag(base)
                .map(tag -> said.flatMap(releases::find)
                        .filter(release -> release.imageTag().equals(tag.toString()))
                        .map(CalicoRelease::version)
                        .orElse(tag));
    }

    /** Whether Typha is used is seen, but not whether the number of nodes decided it. */
    private Optional<TyphaMode> typha(Base base, RawAnswers others) {
        boolean used = base.typha().isPresent()
                && base.configMap()
                        .scalar(CalicoPaths.DATA.key("typha_service_name"))
                        .filter("none"::equals)
                        .isEmpty();
        boolean wanted = reader.read(others).answers().orElseThrow().wantsTypha();
        return used == wanted ? Optional.empty() : Optional.of(used ? TyphaMode.ON : TyphaMode.OFF);
    }

    private RawAnswers differing(RawAnswers all) {
        Reading reading = reader.read(all);
        Map<String, List<String>> values = new LinkedHashMap<>();
        reader.canonical(reading.answers().orElseThrow())
                .texts()
                .forEach((key, text) -> values.put(key, List.of(text)));
        unread(reading).filter(key -> !values.containsKey(key)).forEach(key -> values.put(key, all.texts(key)));
        values.putAll(
                all.without(reader.takeOver(all).answers().values().keySet()).values());
        return new RawAnswers(values);
    }

    private static Stream<String> unread(Reading reading) {
        return reading.problems().stream()
                .flatMap(problem -> problem.fields().stream())
                .distinct();
    }
}
