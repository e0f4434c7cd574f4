package org.calicowizard.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.answers.AnswerChoice;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.document.AnswersDocument;
import org.calicowizard.document.MalformedDocumentException;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.rules.RuleGroup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** The schema allows what can be read, and nothing else. */
class AnswersSchemaTest {

    private static final AnswersReader READER = new AnswersReader(CalicoReleases.load());
    private static final RuleBook BOOK = RuleBook.load();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, Object> DOCUMENT =
            new AnswersSchema(READER).document("https://calico.example/api/v1/schema");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(JSON.writeValueAsString(DOCUMENT));

    /** Values as JSON has them: some right for one kind of answer, wrong for most. */
    private static final List<String> VALUES = List.of("""
            0 | 1 | 3 | 20 | 26 | 33 | 122 | 129 | 999 | 1000 | 1279 | 1280 | 5000 | 5001 | 65536 | -1 | 1.36 |
            1.365 | "1" | "26" | "1e2" | "1.36" | "v1.36.2" | "1.36.2.1" | "v3.32.1" | "v3.23.5" | true | false |
            "true" | "yes" | null | "" | "dual" | "Dual" | "kubeadm" | "existing" | "etcd" | "auto" | "builtin" |
            "vxlan" | "ipip" | "hash" | "first-found" | "first-found=1" | "interface=" | "interface=^eth0$" |
            "cidr=10.0.0.0/8,fd00::/8" | "10.0.0.0/16" | "10.0.0.0" | "10.0.0.0/16,fd00::/56" |
            "10.0.0.0/16, fd00::/56" | "10.0.0.0/16," | "10.0.0.0/16,10.1.0.0/16,10.2.0.0/16" | [] |
            ["10.0.0.0/16"] | ["10.0.0.0/16","fd00::/56"] | ["10.0.0.0/16","10.1.0.0/16","10.2.0.0/16"] | ["x"] |
            [[]] | "http://etcd.example:2379" | ["https://[fd00::1]:2379"] | "https://etcd.example" |
            "ftp://etcd.example:21" | "https://user@etcd.example:2379" | {} | {"node-1":"192.0.2.1"} |
            {"node-1":"192.0.2.256"} | {"node-1":"192.0.02.1"} | {"Node_1":"192.0.2.1"} | {"node-1":"fd00::1"} |
            {"node-1":7} | {"node-1":{}} | "node-1=192.0.2.1" | "node-1 = 192.0.2.1 , node-2=192.0.2.2" |
            ["node-1=192.0.2.1"] | "node-1" |
            """.split(" \\|\\s+"));

    /** An empty list or mapping is taken for no answer, and of a number in quotation marks a schema sees the digits only. */
    private static final List<String> BEYOND_SCHEMAS = List.of("[]", "{}", "\"1\"", "\"26\"");

    static Stream<AnswerChoice> choices() {
        return READER.choices().stream();
    }

    @ParameterizedTest
    @MethodSource("choices")
    void aValueIsAllowedIfItCanBeRead(AnswerChoice choice) {
        List<String> disagreements = VALUES.stream()
                .filter(value -> !BEYOND_SCHEMAS.contains(value))
                .map(value -> document(Map.of(choice.key(), value)))
                .filter(json -> isAllowed(json) != isReadable(json))
                .toList();
        assertThat(disagreements).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void manyAnswersAreAllowedIfAllOfThemCanBeRead(long seed) {
        Random random = new Random(seed);
        List<String> keys = new ArrayList<>(READER.keys());
        keys.add("podCidr");
        List<String> values =
                VALUES.stream().filter(value -> !BEYOND_SCHEMAS.contains(value)).toList();
        for (int i = 0; i < 500; i++) {
            Map<String, String> answers = new TreeMap<>();
            for (int n = random.nextInt(3); n >= 0; n--) {
                answers.put(pick(keys, random), pick(values, random));
            }
            String json = document(answers);
            assertThat(isAllowed(json)).as(json).isEqualTo(isReadable(json));
        }
    }

    @Test
    void theDefaultsAreAllowed() {
        Map<String, String> defaults = READER.choices().stream()
                .filter(choice -> choice.fallback().isPresent())
                .collect(Collectors.toMap(
                        AnswerChoice::key,
                        choice -> JSON.writeValueAsString(property(choice).get("default"))));
        assertThat(defaults).containsEntry("nodes", "3").containsEntry("nodeIpv4", "true");
        assertThat(isAllowed(document(defaults))).isTrue();
    }

    @Test
    void theFamilyMustBeThere() {
        assertThat(isAllowed("{}")).isFalse();
        assertThat(isAllowed("{\"nodes\":5}")).isFalse();
    }

    @Test
    void everyAnswerSaysWhatItIs() {
        assertThat(READER.choices())
                .allSatisfy(
                        choice -> assertThat(property(choice).get("description").toString())
                                .isNotBlank()
                                .doesNotContain("{", "}"));
        assertThat(property(choice("installer")).get("description").toString())
                .contains("- `rke2`: RKE2")
                .doesNotContain("- `k3s`: k3s");
        assertThat(property(choice("routerId")).get("description").toString()).contains("Default: node-ipv4, or hash");
    }

    @Test
    void theDocumentIsASchemaItself() {
        assertThat(DOCUMENT)
                .contains(
                        entry("$schema", "https://json-schema.org/draft/2020-12/schema"),
                        entry("$id", "https://calico.example/api/v1/schema"));
        Schema metaSchema =
                REGISTRY.getSchema(SchemaLocation.of(DOCUMENT.get("$schema").toString()));
        assertThat(metaSchema.validate(JSON.writeValueAsString(DOCUMENT), InputFormat.JSON))
                .isEmpty();
    }

    private static AnswerChoice choice(String key) {
        return READER.choices().stream()
                .filter(choice -> choice.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Map<?, ?> property(AnswerChoice choice) {
        return (Map<?, ?>) ((Map<?, ?>) DOCUMENT.get("properties")).get(choice.key());
    }

    private static <T> T pick(List<T> items, Random random) {
        return items.get(random.nextInt(items.size()));
    }

    private static String document(Map<String, String> answers) {
        Map<String, String> all = new TreeMap<>(Map.of("ipFamily", "\"ipv4\""));
        all.putAll(answers);
        return all.entrySet().stream()
                .map(answer -> "\"" + answer.getKey() + "\":" + answer.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static boolean isAllowed(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
    }

    private static boolean isReadable(String json) {
        try {
            RawAnswers raw = new AnswersDocument().readJson(json.getBytes(StandardCharsets.UTF_8));
            return READER.read(raw).problems().stream()
                    .map(problem -> BOOK.finding(problem).rule().group())
                    .noneMatch(RuleGroup.SYNTAX::equals);
        } catch (MalformedDocumentException e) {
            return false;
        }
    }
}
