package org.calicowizard.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.calicowizard.release.CalicoReleases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The one spelling that equal answers share; the rows stand in {@code answers/canonical.yaml}. */
class CanonicalAnswersTest {

    private static final AnswersReader READER = new AnswersReader(CalicoReleases.load());

    static List<Map<String, String>> rows() throws IOException {
        try (InputStream in = CanonicalAnswersTest.class.getResourceAsStream("/answers/canonical.yaml")) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theQueryIsCanonicalAndNamedByItsDigest(Map<String, String> row) {
        CanonicalAnswers canonical = canonical(row.getOrDefault("given", ""));
        assertThat(canonical.query()).as(row.get("name")).isEqualTo(row.get("canonical"));
        assertThat(canonical.id()).isEqualTo(row.get("id"));
        assertThat(canonical.permalink()).isEqualTo("/?" + row.get("canonical"));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theCanonicalQueryIsItsOwnCanonicalForm(Map<String, String> row) {
        CanonicalAnswers once = canonical(row.getOrDefault("given", ""));
        assertThat(canonical(once.query())).isEqualTo(once);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ipFamily=ipv4&nodes=5                              | nodes=5&ipFamily=ipv4
                    ipFamily=dual&podCidrs=10.0.0.0/16,fd12::/56       | ipFamily=dual&podCidrs=10.0.0.1/16&podCidrs=FD12:0::/56
                    ipFamily=dual&nodeCidrs=10.0.0.0/24,10.1.0.0/24    | ipFamily=dual&nodeCidrs=10.1.0.0/24&nodeCidrs=10.0.0.0/24
                    ipFamily=ipv6&routerIds=a=10.0.0.1,b=10.0.0.2      | ipFamily=ipv6&routerIds=b=10.0.0.2&routerIds=a=10.0.0.1
                    ipFamily=ipv6&detect6=cidr=fd00::/8,fc00::/8       | ipFamily=ipv6&detect6=cidr=FD00:0::1/8, fc00::/8
                    ipFamily=ipv6&detect6=can-reach=fd00::1            | ipFamily=ipv6&detect6=can-reach=FD00:0::1
                    ipFamily=ipv6&etcdEndpoints=http://[fd00::1]:2379  | ipFamily=ipv6&etcdEndpoints=http://[FD00:0::1]:2379
                    ipFamily=ipv4&kubernetes=1.36                      | ipFamily=ipv4&kubernetes=v1.36
                    ipFamily=ipv4                                      | ipFamily=ipv4&encapsulation4=ipip
                    """)
    void equalAnswersInAnySpellingAreOne(String one, String other) {
        assertThat(canonical(one)).isEqualTo(canonical(other));
        assertThat(canonical(one).id()).isEqualTo(canonical(other).id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ipFamily=dual&podCidrs=10.0.0.0/16,fd12::/56 | ipFamily=dual&podCidrs=fd12::/56,10.0.0.0/16
                    ipFamily=ipv4&kubernetes=1.36                | ipFamily=ipv4&kubernetes=1.36.0
                    ipFamily=ipv4&calico=v3.32.1                 | ipFamily=ipv4&calico=v3.32.0
                    """)
    void answersThatMeanSomethingElseHaveAnotherId(String one, String other) {
        assertThat(canonical(one).id()).isNotEqualTo(canonical(other).id());
    }

    @Test
    void theCompleteFormNamesEveryAnswerThatHasAValueWithItsKind() {
        Map<String, Object> complete = canonical("ipFamily=dual&podCidrs=10.0.0.0/16,fd12::/56&routerIds=a=10.0.0.1")
                .complete();
        assertThat(complete)
                .containsEntry("schema", 1)
                .containsEntry("ipFamily", "dual")
                .containsEntry("kubernetes", "1.36")
                .containsEntry("podCidrs", List.of("10.0.0.0/16", "fd12::/56"))
                .containsEntry("base", "builtin")
                .containsEntry("encapsulation4", "ipip")
                .containsEntry("encapsulation6", "none")
                .containsEntry("natOutgoing6", true)
                .containsEntry("routerIds", Map.of("a", "10.0.0.1"))
                .doesNotContainKeys("serviceCidrs", "nodeCidrs", "etcdEndpoints");
        assertThat(complete.keySet()).isSubsetOf(READER.keys());
    }

    private static CanonicalAnswers canonical(String query) {
        return READER.canonical(READER.read(Queries.raw(query)).answers().orElseThrow());
    }
}
