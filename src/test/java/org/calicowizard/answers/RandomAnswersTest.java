package org.calicowizard.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.calicowizard.release.CalicoReleases;
import org.junit.jupiter.api.Test;

/** What holds for answers of every shape: many random ones, over all keys. */
class RandomAnswersTest {

    private static final int RUNS = 500;
    private static final CalicoReleases RELEASES = CalicoReleases.load();
    private static final AnswersReader READER = new AnswersReader(RELEASES);

    private static final Map<String, List<String>> VALUES = values();

    @Test
    void theSamplesCoverEveryKey() {
        assertThat(VALUES.keySet()).containsExactlyElementsOf(READER.keys());
    }

    @Test
    void readingTheCanonicalQueryGivesTheSameAnswers() {
        for (long seed = 0; seed < RUNS; seed++) {
            RawAnswers raw = random(new Random(seed));
            Reading reading = READER.read(raw);
            assertThat(reading.problems()).as("seed %d", seed).isEmpty();
            CanonicalAnswers canonical = READER.canonical(reading.answers().orElseThrow());
            Answers again = read(canonical.query());
            assertThat(READER.canonical(again)).as("seed %d: %s", seed, raw).isEqualTo(canonical);
            assertThat(withoutEncapsulation(again))
                    .as("seed %d: %s", seed, raw)
                    .isEqualTo(withoutEncapsulation(reading.answers().orElseThrow()));
        }
    }

    @Test
    void theOrderOfTheKeysMakesNoDifference() {
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            RawAnswers raw = random(random);
            List<String> keys = new ArrayList<>(raw.values().keySet());
            Collections.shuffle(keys, random);
            Map<String, List<String>> shuffled = new LinkedHashMap<>();
            keys.forEach(key -> shuffled.put(key, raw.texts(key)));
            assertThat(id(new RawAnswers(shuffled))).as("seed %d", seed).isEqualTo(id(raw));
        }
    }

    @Test
    void whatTheCompleteFormSaysReadsAsTheSameAnswers() {
        for (long seed = 0; seed < RUNS; seed++) {
            RawAnswers raw = random(new Random(seed));
            CanonicalAnswers canonical =
                    READER.canonical(READER.read(raw).answers().orElseThrow());
            Map<String, List<String>> texts = new LinkedHashMap<>();
            canonical.complete().forEach((key, data) -> texts.put(key, texts(data)));
            assertThat(id(new RawAnswers(texts))).as("seed %d", seed).isEqualTo(canonical.id());
        }
    }

    private static List<String> texts(Object data) {
        if (data instanceof Map<?, ?> map) {
            return map.entrySet().stream().map(Object::toString).toList();
        }
        return data instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of(data.toString());
    }

    static RawAnswers random(Random random) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        VALUES.forEach((key, values) -> {
            if (key.equals("ipFamily") || random.nextBoolean()) {
                given.put(key, List.of(values.get(random.nextInt(values.size()))));
            }
        });
        return new RawAnswers(given);
    }

    /** To ask for the encapsulation that the manifest has anyway is the same as not to ask. */
    static String withoutEncapsulation(Answers answers) {
        return answers.toString().replaceAll("encapsulation[46]=[^,]*, ", "");
    }

    private static Answers read(String query) {
        Reading reading = READER.read(Queries.raw(query));
        assertThat(reading.problems()).as(query).isEmpty();
        return reading.answers().orElseThrow();
    }

    private static String id(RawAnswers raw) {
        return READER.canonical(READER.read(raw).answers().orElseThrow()).id();
    }

    private static Map<String, List<String>> values() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        values.put("schema", List.of("1"));
        values.put("ipFamily", choices(IpFamily.values()));
        values.put("installer", choices(Installer.values()));
        values.put("cluster", choices(ClusterState.values()));
        values.put("kubernetes", List.of("1.36", "v1.35.2", "1.16", "1.21.0"));
        values.put("nodes", List.of("1", "3", "51", "5000"));
        values.put("podsPerNode", List.of("1", "110", "1000"));
        List<String> pairs = List.of(
                "10.244.0.0/16", "fd12:3456:789a::/56", "10.0.0.0/8,fd12::/48", "fd12::/48,10.0.0.0/8", "2600::/56");
        values.put("podCidrs", pairs);
        values.put("serviceCidrs", pairs);
        values.put("nodeCidrs", List.of("10.0.0.0/24", "fd99::/64,10.1.0.0/24,10.0.0.0/24,10.0.0.0/25"));
        values.put(
                "calico",
                RELEASES.all().stream()
                        .map(release -> release.version().toString())
                        .toList());
        values.put("datastore", choices(Datastore.values()));
        values.put("etcdEndpoints", List.of("http://10.0.0.1:2379", "https://[fd00::1]:2379,https://b.example:1"));
        values.put("typha", choices(TyphaMode.values()));
        values.put("base", choices(BaseSource.values()));
        values.put("backend", choices(Backend.values()));
        values.put("encapsulation4", choices(Encapsulation.values()));
        values.put("encapsulation6", choices(Encapsulation.forIpv6()));
        values.put("natOutgoing4", List.of("true", "false"));
        values.put("natOutgoing6", List.of("true", "false"));
        values.put("blockSize4", List.of("20", "26", "32"));
        values.put("blockSize6", List.of("116", "122", "128"));
        List<String> detections = List.of(
                "first-found",
                "kubernetes-internal-ip",
                "can-reach=a.example",
                "interface=^e(th|ns)[0-9]+$,x&y=%41 z",
                "skip-interface=docker.*|é",
                "cidr=10.0.0.0/8,fd00::/8");
        values.put("detect4", detections);
        values.put("detect6", detections);
        values.put("nodeIpv4", List.of("true", "false"));
        values.put("routerId", choices(RouterIdStrategy.values()));
        values.put("routerIds", List.of("a=10.0.0.1", "z.example=10.0.0.9,a=10.0.0.1"));
        values.put("mtu", List.of("0", "1280", "9000"));
        return values;
    }

    private static List<String> choices(Choice... choices) {
        return Stream.of(choices).map(Choice::value).toList();
    }
}
