package org.calicowizard.artifact.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.testing.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the scripts for real: in every shell, with a kubectl that tells of clusters that are not there. */
class VerifyClustersTest {

    private static final Map<String, String> SCRIPTS = new HashMap<>();
    private static final FakeCluster SOUND = FakeCluster.all().get(0);

    /** Command lines that change nothing. */
    private static final Pattern READING = Pattern.compile("kubectl (--context=my cluster |--kubeconfig=\\S+ )?"
            + "(get --request-timeout=20s .*|config view .*"
            + "|exec -n kube-system calico-node-[ab] -c calico-node -- (cat \\S+|/bin/calico-node -bird6-ready))"
            + "|calicoctl get (ippools|nodes) -o go-template=.*");

    private static final Pattern SMOKE = Pattern.compile("kubectl --context=my cluster (create -f -"
            + "|(get --request-timeout=20s )?(wait|exec|pods|service) .*-n calico-smoke-test-\\d+-\\d+ .*"
            + "|delete namespaces -l calico-ip-wizard/smoke-test=calico-smoke-test-\\d+-\\d+ --wait=false)");

    @TempDir
    Path directory;

    static Stream<Arguments> runs() {
        return FakeCluster.all().stream().flatMap(cluster -> Shell.all().map(shell -> Arguments.of(cluster, shell)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("runs")
    void theResultsAreThoseOfTheTable(FakeCluster cluster, Shell shell) throws Exception {
        assumeTrue(shell.isThere(), () -> "no " + shell);
        assumeTrue(cluster.isThere(), "no official manifests at hand: set calico.manifests.directory");
        Shell.Result result = run(cluster, shell, "--json");
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isEqualTo(cluster.texts("expect").containsValue("fail") ? 1 : 0);
        checkJson(cluster, result.out());
        checkCalls(cluster);
    }

    private void checkCalls(FakeCluster cluster) throws IOException {
        boolean smoke = cluster.options().contains("--smoke-test");
        List<String> calls = calls();
        assertThat(calls)
                .isNotEmpty()
                .allMatch(call -> READING.matcher(call).matches()
                        || smoke && SMOKE.matcher(call).matches());
        assertThat(calls.stream().filter(call -> call.contains(" delete namespaces ")))
                .hasSize(smoke ? 1 : 0);
    }

    private static void checkJson(FakeCluster cluster, String json) {
        JsonNode result = JsonMapper.shared().readTree(json);
        Map<String, String> expected = cluster.texts("expect");
        assertThat(result.propertyNames()).containsExactly("script", "answers", "cluster", "result", "checks");
        assertThat(result.get("script").asString()).isEqualTo("verify.sh");
        Map<String, String> results = new LinkedHashMap<>();
        Map<String, String> found = new LinkedHashMap<>();
        for (JsonNode check : result.get("checks")) {
            assertThat(check.propertyNames()).containsExactly("id", "title", "result", "found", "why", "fix");
            assertThat(check.propertyStream().map(Map.Entry::getValue))
                    .allSatisfy(text -> assertThat(text.asString()).isNotBlank().matches("[ -~]+"));
            found.put(check.get("id").asString(), check.get("found").asString());
            if (!check.get("result").asString().equals("ok")) {
                results.put(check.get("id").asString(), check.get("result").asString());
            }
        }
        assertThat(results).as(json).isEqualTo(expected);
        assertThat(cluster.texts("found"))
                .allSatisfy((id, part) -> assertThat(found.get(id)).as(id).contains(part));
    }

    static Stream<Shell> shells() {
        return Shell.all();
    }

    @ParameterizedTest
    @MethodSource("shells")
    void peopleGetTheSameInLines(Shell shell) throws Exception {
        assumeTrue(shell.isThere(), () -> "no " + shell);
        FakeCluster cluster = FakeCluster.named("broken dual stack");
        Shell.Result result = run(cluster, shell);
        assertThat(result.err()).isEmpty();
        assertThat(result.exit()).isEqualTo(1);
        Map<String, String> results = result.out()
                .lines()
                .filter(line -> line.matches("(warn|fail|skipped) +[a-z].*"))
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(words -> words[1], words -> words[0]));
        assertThat(results).as(result.out()).isEqualTo(new TreeMap<>(cluster.texts("expect")));
        assertThat(result.out()).matches("(?s)[\\n -~]*\\nhttps://192.0.2.1:6443: 20 failed, 2 to look at, [^\\n]*\\n");
    }

    @ParameterizedTest
    @MethodSource("shells")
    void whereTheSmokeTestIsInterruptedItsNamespaceGoesAwayAllTheSame(Shell shell) throws Exception {
        assumeTrue(shell.isThere(), () -> "no " + shell);
        for (String moment : List.of("create", "wait pod%server pod%client", "exec client http:%%server:8080%")) {
            SOUND.build(directory);
            Files.writeString(directory.resolve("answers/kubectl " + moment), "@term\n");
            Shell.Result result = start(SOUND, shell);
            assertThat(result.exit()).as(moment).isEqualTo(143);
            assertThat(result.err()).isEmpty();
            assertThat(calls().get(calls().size() - 1)).contains(" delete namespaces -l ");
            assertThat(directory.resolve("namespace")).doesNotExist();
        }
    }

    @ParameterizedTest
    @MethodSource("shells")
    void wrongUsageAndAnAbsentClusterAreToldApartFromAFailedCheck(Shell shell) throws Exception {
        assumeTrue(shell.isThere(), () -> "no " + shell);
        for (List<String> wrong : List.of(
                List.of("--jsn"), List.of("--context"), List.of("--image", "busybox:1; id"), List.of("--image", ""))) {
            Shell.Result result = run(SOUND, shell, wrong.toArray(String[]::new));
            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).contains("verify.sh: ");
        }
        Shell.Result help = run(SOUND, shell, "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).startsWith("usage: sh verify.sh [--json] [--context NAME]");
        Files.writeString(
                directory.resolve("answers/kubectl get nodes -l kubernetes.io%os=linux"),
                "!Unable to connect to the server\n");
        Shell.Result absent = start(SOUND, shell);
        assertThat(absent.exit()).isEqualTo(2);
        assertThat(absent.err()).isEqualTo("verify.sh: kubectl get nodes: Unable to connect to the server\n");
    }

    @ParameterizedTest
    @MethodSource("shells")
    void whatTheOperatorInstalledIsNotComparedWithTheManifest(Shell shell) throws Exception {
        assumeTrue(shell.isThere(), () -> "no " + shell);
        SOUND.build(directory);
        Files.writeString(
                directory.resolve("answers/kubectl get installations.operator.tigera.io"),
                "installation.operator.tigera.io/default\n");
        Shell.Result result = start(SOUND, shell);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("installed by its operator");
    }

    @Test
    void theSmokeTestMakesAllInItsOwnNamespace() throws Exception {
        Shell shell = Shell.all().filter(Shell::isThere).findFirst().orElseThrow();
        run(SOUND, shell);
        List<String> made = new ArrayList<>();
        for (Object document : new Yaml().loadAll(Files.readString(directory.resolve("manifest")))) {
            JsonNode object = JsonMapper.shared().valueToTree(document);
            String namespace = object.at("/metadata/namespace").asString("none");
            made.add(object.get("kind").asString() + " " + namespace.replaceAll("\\d+", "0"));
        }
        assertThat(made)
                .containsExactly(
                        "Namespace none",
                        "ServiceAccount calico-smoke-test-0-0",
                        "Service calico-smoke-test-0-0",
                        "Pod calico-smoke-test-0-0",
                        "Pod calico-smoke-test-0-0");
    }

    @Test
    void everyCheckPassesOnOneClusterAndNotOnAnother() {
        Set<String> passed = new TreeSet<>();
        Set<String> caught = new TreeSet<>();
        for (FakeCluster cluster :
                FakeCluster.all().stream().filter(FakeCluster::isThere).toList()) {
            Map<String, String> expected = cluster.texts("expect");
            Set<String> checks = script(cluster)
                    .lines()
                    .filter(line -> line.matches("    begin [a-z].*"))
                    .map(line -> line.substring("    begin ".length()))
                    .filter(id -> cluster.options().contains("--smoke-test") || !id.startsWith("smoke-"))
                    .collect(Collectors.toSet());
            expected.forEach((id, result) -> (result.equals("skipped") ? checks : caught).add(id));
            checks.stream().filter(id -> !expected.containsKey(id)).forEach(passed::add);
        }
        assertThat(Stream.of(VerifyCheck.values()).map(VerifyCheck::id))
                .allMatch(passed::contains)
                .allMatch(caught::contains);
    }

    private Shell.Result run(FakeCluster cluster, Shell shell, String... more) throws Exception {
        cluster.build(directory);
        return start(cluster, shell, more);
    }

    private Shell.Result start(FakeCluster cluster, Shell shell, String... more) throws Exception {
        Path script = Files.writeString(directory.resolve("verify.sh"), script(cluster));
        List<String> options = new ArrayList<>(cluster.options());
        options.addAll(List.of(more));
        return cluster.run(shell, directory, script, options);
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(directory.resolve("calls"));
    }

    private static String script(FakeCluster cluster) {
        return SCRIPTS.computeIfAbsent(cluster.answers(), VerifyScripts::of);
    }
}
