package org.calicowizard.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.Outcome;
import org.calicowizard.testing.ManifestAssert;
import org.calicowizard.testing.OfficialManifests;
import org.calicowizard.testing.Rendered;
import org.calicowizard.testing.SmallManifest;
import org.calicowizard.testing.TestWizard;
import org.calicowizard.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UploadTest {

    @ParameterizedTest
    @MethodSource("uploads")
    void anUploadIsEditedRightlyOrRefused(Map<String, Object> row) {
        String upload = SmallManifest.changed(row);
        Outcome outcome = TestWizard.outcome((String) row.get("answers"), bytes(upload));
        if (row.containsKey("refused")) {
            assertThat(TestWizard.rules(outcome.errors())).startsWith((String) row.get("refused"));
            assertThat(outcome.errors().get(0).args().toString()).contains((String) row.getOrDefault("because", ""));
            return;
        }
        RenderedManifest manifest = outcome.generation()
                .orElseThrow(() -> new AssertionError(outcome.errors()))
                .manifest();
        Rendered.losslessly(manifest);
        Rendered.strictly(manifest);
        if (row.containsKey("says")) {
            ManifestAssert.assertThat(manifest.text())
                    .differsFrom(upload)
                    .onlyBy(DecisionsFile.texts(row.get("says")).toArray(String[]::new));
        }
        assertThat(manifest.text()).contains((String) row.getOrDefault("adds", ""));
        if (row.containsKey("warned")) {
            assertThat(TestWizard.rules(outcome.findings()).stream().filter(rule -> rule.startsWith("base-")))
                    .containsExactlyInAnyOrderElementsOf(DecisionsFile.texts(row.get("warned")));
        }
    }

    @ParameterizedTest
    @MethodSource("uploads")
    void lineEndsAndByteOrderMarkStay(Map<String, Object> row) {
        String upload = SmallManifest.changed(row);
        Optional<String> text = TestWizard.outcome((String) row.get("answers"), bytes(upload))
                .generation()
                .map(made -> made.manifest().text());
        text.ifPresent(made -> {
            assertThat(made.startsWith("\uFEFF")).isEqualTo(upload.startsWith("\uFEFF"));
            assertThat(made.replace("\r\n", "").contains("\n")).isNotEqualTo(upload.contains("\r\n"));
            assertThat(made.lastIndexOf('\uFEFF')).isLessThan(1);
        });
    }

    @ParameterizedTest
    @MethodSource("refusals")
    void whatIsNoManifestToEditIsRefusedWithTheReasonAndWhatToUseInstead(String rule, String manifest) {
        Outcome outcome = TestWizard.outcome("ipFamily=dual", bytes(manifest));
        assertThat(TestWizard.rules(outcome.errors())).containsExactly(rule);
        Texts texts = Texts.in(Locale.ENGLISH);
        assertThat(texts.of(outcome.errors().get(0).fix())).isNotBlank().doesNotContain("rule.");
    }

    @ParameterizedTest
    @CsvSource({"canal.yaml, base-canal", "calico-policy-only.yaml, base-policy-only"})
    void soAreTheOfficialOnes(String file, String rule) {
        OfficialManifests.matching(file).forEach(path -> {
            Outcome outcome = TestWizard.outcome("ipFamily=dual", bytes(OfficialManifests.text(path)));
            assertThat(TestWizard.rules(outcome.errors())).as(path.toString()).containsExactly(rule);
        });
    }

    @Test
    void aManifestAsJsonDocumentsIsEditedAsTheFlowStyleThatItIs() {
        String json = """
                {"apiVersion": "v1", "kind": "ConfigMap", "metadata": {"name": "calico-config", "namespace": "kube-system"},
                 "data": {"cni_network_config": "{\\"plugins\\": [{\\"type\\": \\"calico\\", \\"ipam\\": {\\"type\\": \\"calico-ipam\\"}}]}"}}
                ---
                {"apiVersion": "apps/v1", "kind": "DaemonSet", "metadata": {"name": "calico-node", "namespace": "kube-system"},
                 "spec": {"template": {"spec": {"containers": [{"name": "calico-node", "image": "quay.io/calico/node:v3.32.1",
                   "env": [{"name": "FELIX_IPV6SUPPORT", "value": "false"}]}]}}}}
                """;
        RenderedManifest manifest =
                TestWizard.generate("ipFamily=dual", bytes(json)).manifest();
        Rendered.losslessly(manifest);
        ManifestAssert.assertThat(manifest.text())
                .differsFrom(json)
                .onlyBy(
                        "ipam assign_ipv4=\"true\"",
                        "ipam assign_ipv6=\"true\"",
                        "env IP=autodetect",
                        "env IP6=autodetect",
                        "env FELIX_IPV6SUPPORT=true");
    }

    @ParameterizedTest
    @CsvSource({"Disable IPv6 on Kubernetes., true", "What Felix does of IPv6., false"})
    void aCommentIsSaidToBePutRightOnlyWhereItIs(String comment, boolean said) {
        String base = SmallManifest.text().replace("Disable IPv6 on Kubernetes.", comment);
        assertThat(TestWizard.generate("ipFamily=dual", bytes(base)).manifest().edits().stream()
                        .map(edit -> Texts.in(Locale.ENGLISH).of(edit.explanation()))
                        .filter(text -> text.startsWith("Felix programs IPv6")))
                .singleElement()
                .matches(text ->
                        text.endsWith("The comment above, which says the opposite, is put right with it.") == said);
    }

    @Test
    void aFileOfNothingButLineBreaksIsReadInOneGo() {
        assertThat(TestWizard.rules(TestWizard.outcome("ipFamily=dual", bytes("\n".repeat(2_000_000)))
                        .errors()))
                .containsExactly("base-not-kubernetes");
        assertThat(TestWizard.rules(TestWizard.outcome("ipFamily=dual", bytes("---" + "\n".repeat(2_000_000)))
                        .errors()))
                .containsExactly("base-not-kubernetes");
    }

    @Test
    void anEncapsulationThatWasAskedForStaysInTheLinkOfAnUpload() {
        byte[] crossSubnet = bytes(SmallManifest.text().replace("\"Always\"", "\"CrossSubnet\""));
        Generation asked = TestWizard.generate("ipFamily=ipv4 encapsulation4=ipip", crossSubnet);
        Generation kept = TestWizard.generate("ipFamily=ipv4", crossSubnet);
        assertThat(asked.canonical().query()).contains("encapsulation4=ipip");
        assertThat(asked.canonical().id()).isNotEqualTo(kept.canonical().id());
        assertThat(TestWizard.generate(asked.canonical().query().replace('&', ' '), crossSubnet)
                        .manifest()
                        .text())
                .isEqualTo(asked.manifest().text());
        assertThat(kept.canonical().complete()).containsEntry("encapsulation4", "ipip-cross-subnet");
        assertThat(TestWizard.generate("ipFamily=ipv4 encapsulation4=ipip").canonical())
                .isEqualTo(TestWizard.generate("ipFamily=ipv4").canonical());
    }

    @Test
    void anUploadsReleaseStandsInTheLinkAndNoVersionIsSaidToDifferFromIt() {
        byte[] earlier = bytes(SmallManifest.text().replace("node:v3.32.1", "node:v3.27.5"));
        Generation made = TestWizard.generate("ipFamily=ipv4", earlier);
        assertThat(made.canonical().query()).startsWith("schema=1&ipFamily=ipv4&calico=v3.27.5");
        assertThat(TestWizard.rules(made.findings()))
                .noneMatch(rule -> rule.matches("base-release.*|kubernetes-(un|not).*"));
        assertThat(made.canonical().complete()).containsEntry("kubernetes", "1.29");
    }

    @Test
    void theAnswersOfThePlanSayWhatTheManifestMakesOfThem() {
        byte[] vxlan = bytes(
                TestWizard.generate("ipFamily=dual backend=vxlan").manifest().text());
        Generation made = TestWizard.generate("ipFamily=dual", vxlan);
        assertThat(TestWizard.rules(made.findings())).contains("base-backend-differs");
        assertThat(made.canonical().complete())
                .containsEntry("backend", "vxlan")
                .containsEntry("encapsulation4", "vxlan-cross-subnet")
                .containsEntry("encapsulation6", "vxlan-cross-subnet");
        assertThat(TestWizard.rules(TestWizard.generate("ipFamily=dual backend=vxlan", vxlan)
                        .findings()))
                .doesNotContain("base-backend-differs");
    }

    @Test
    void theReasonOfWhatAllNodesShareNamesNoneOfThem() {
        Texts texts = Texts.in(Locale.ENGLISH);
        Generation made = TestWizard.generate("ipFamily=ipv4 nodes=1 routerId=per-node routerIds=node-a=10.0.0.1");
        assertThat(made.manifest().edits())
                .filteredOn(edit -> edit.path().contains(".command")
                        || edit.path().contains("calico-router-ids")
                        || edit.target().contains("calico-router-ids"))
                .hasSize(4)
                .allSatisfy(
                        edit -> assertThat(texts.of(edit.reason().message())).doesNotContain("node-a"));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        byte[] latin = "# caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(TestWizard.rules(TestWizard.outcome("ipFamily=dual", latin).errors()))
                .containsExactly("base-not-utf8");
    }

    @Test
    void aTableOfRouterIdsWinsOverTheAnswerSoTheAnswerIsRefused() {
        String table = TestWizard.generate("ipFamily=ipv4 nodes=1 routerId=per-node routerIds=node-a=10.0.0.1")
                .manifest()
                .text();
        assertThat(TestWizard.rules(TestWizard.outcome("ipFamily=ipv4 routerId=hash", bytes(table))
                        .errors()))
                .containsExactly("base-router-id-table");
        RenderedManifest other = TestWizard.generate(
                        "ipFamily=ipv4 nodes=2 routerId=per-node routerIds=node-a=10.0.0.9,node-b=10.0.0.2",
                        bytes(table))
                .manifest();
        ManifestAssert.assertThat(other.text())
                .differsFrom(table)
                .onlyBy("router-id node-a=10.0.0.9", "router-id node-b=10.0.0.2");
    }

    @Test
    void typhaThatWasTurnedOffIsTurnedOnAgain() {
        String on = TestWizard.generate("ipFamily=ipv4 typha=on").manifest().text();
        RenderedManifest off =
                TestWizard.generate("ipFamily=ipv4 typha=off", bytes(on)).manifest();
        ManifestAssert.assertThat(off.text())
                .differsFrom(on)
                .onlyBy("config typha_service_name=none", "typha replicas=0");
        ManifestAssert.assertThat(TestWizard.generate("ipFamily=ipv4 typha=on", bytes(off.text()))
                        .manifest()
                        .text())
                .differsFrom(on)
                .onlyBy();
    }

    @Test
    void theCommentAboveSaysWhatTheValueDoes() {
        String dual = TestWizard.generate("ipFamily=dual", bytes(SmallManifest.text()))
                .manifest()
                .text();
        assertThat(dual).contains("# Enable IPv6 on Kubernetes.").doesNotContain("# Disable IPv6");
        assertThat(TestWizard.generate("ipFamily=ipv4", bytes(dual)).manifest().text())
                .contains("# Disable IPv6 on Kubernetes.")
                .doesNotContain("# Enable IPv6");
    }

    static Stream<Arguments> uploads() {
        return DecisionsFile.uploads().stream().map(row -> argumentSet((String) row.get("name"), row));
    }

    static Stream<Arguments> refusals() {
        return DecisionsFile.refusals().stream()
                .map(row -> argumentSet((String) row.get("rule"), row.get("rule"), row.get("manifest")));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
