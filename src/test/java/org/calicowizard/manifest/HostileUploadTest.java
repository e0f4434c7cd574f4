package org.calicowizard.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.calicowizard.artifact.Outcome;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Two megabytes made to keep the parser busy; before there were limits, the pairs took minutes. */
class HostileUploadTest {

    private static final int MOST_BYTES = 2 << 20;

    static Stream<Arguments> uploads() {
        return Stream.of(
                Arguments.of("base-not-yaml", "yaml.fault.too-deep", "", "[\n"),
                Arguments.of("base-not-yaml", "yaml.fault.too-many-nodes", "x: {", "a: b,\n"),
                Arguments.of("base-not-yaml", "yaml.fault.too-many-nodes", "x:\n", "- a\n"),
                Arguments.of("base-not-yaml", "yaml.fault.too-many-nodes", "a: &a [x]\n", "b: *a\n"),
                Arguments.of("base-not-yaml", "yaml.fault.long-line", "x: {", "a: b,"),
                Arguments.of("base-not-yaml", "yaml.fault.long-line", "kind: ", "a"),
                Arguments.of("base-not-yaml", "yaml.fault.long-line", "kind:", " "),
                Arguments.of("base-too-many-documents", "", "", "---\n"),
                Arguments.of("base-too-many-documents", "", "", "---\nkind: A\napiVersion: v1\n"));
    }

    @ParameterizedTest(name = "{2}{3}… {0} {1}")
    @MethodSource("uploads")
    void isRefusedAfterALittleOfIt(String rule, String fault, String start, String repeated) {
        byte[] bytes = (start + repeated.repeat(MOST_BYTES / repeated.length())).getBytes(StandardCharsets.UTF_8);
        Outcome outcome = TestWizard.outcome("ipFamily=dual", Arrays.copyOf(bytes, MOST_BYTES));
        assertThat(TestWizard.rules(outcome.errors())).containsExactly(rule);
        assertThat(outcome.errors().get(0).message().toString()).contains(fault);
    }
}
