package org.calicowizard.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.DaemonSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.calicowizard.testing.ManifestReading;
import org.calicowizard.testing.StrictKubernetes;
import org.calicowizard.testing.TestWizard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs what the container calico-node runs, with a {@code start_runit} that only says its router ID. */
class RouterIdScriptTest {

    private static final String ANSWERS =
            "ipFamily=ipv6 nodeIpv4=false nodes=2 routerId=per-node routerIds=node-a=10.0.0.1,node-b.example.org=10.0.0.2";
    private static final String HASH = "hash";

    private static final String MANIFEST =
            TestWizard.generate(ANSWERS).manifest().text();
    private static final List<HasMetadata> OBJECTS = StrictKubernetes.read(MANIFEST);

    private final Container container = container();

    @TempDir
    Path directory;

    record Shell(List<String> words) {}

    record Result(String routerId, String log) {}

    static Stream<Shell> shells() {
        return Stream.of(List.of("dash"), List.of("bash"), List.of("bash", "--posix"), List.of("busybox", "sh"))
                .map(Shell::new);
    }

    @ParameterizedTest
    @MethodSource("shells")
    void aListedNodeGetsItsOwnId(Shell shell) throws Exception {
        assertThat(run(shell, Map.of("NODENAME", "node-a"))).isEqualTo(new Result("10.0.0.1", ""));
        assertThat(run(shell, Map.of("NODENAME", "node-b.example.org"))).isEqualTo(new Result("10.0.0.2", ""));
    }

    @ParameterizedTest
    @MethodSource("shells")
    void aNodeThatIsNotListedFallsBackToTheHashAndSaysSo(Shell shell) throws Exception {
        Result result = run(shell, Map.of("NODENAME", "node-c"));
        assertThat(result.routerId()).isEqualTo(HASH);
        assertThat(result.log()).contains("node-c").contains("hash").hasLineCount(1);
    }

    @ParameterizedTest
    @MethodSource("shells")
    void withEtcdTheNodeIsKnownByItsReference(Shell shell) throws Exception {
        assertThat(run(shell, Map.of("CALICO_K8S_NODE_REF", "node-a")).routerId())
                .isEqualTo("10.0.0.1");
        assertThat(run(shell, Map.of("CALICO_K8S_NODE_REF", "node-c")).routerId())
                .isEqualTo(HASH);
    }

    @ParameterizedTest
    @MethodSource("shells")
    void aNodeWithoutNameFallsBackToTheHash(Shell shell) throws Exception {
        assertThat(run(shell, Map.of()).routerId()).isEqualTo(HASH);
    }

    @ParameterizedTest
    @MethodSource("shells")
    void theTableWinsOverAVariableOfTheManifest(Shell shell) throws Exception {
        assertThat(run(shell, Map.of("NODENAME", "node-a", "CALICO_ROUTER_ID", HASH))
                        .routerId())
                .isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @MethodSource("shells")
    void aLineEndBehindTheIdDoesNoHarmAndAnEmptyEntryIsNone(Shell shell) throws Exception {
        mount();
        Files.writeString(directory.resolve("ids/node-a"), "10.0.0.1\n\n");
        Files.writeString(directory.resolve("ids/node-b.example.org"), "");
        assertThat(execute(shell, Map.of("NODENAME", "node-a")).routerId()).isEqualTo("10.0.0.1");
        assertThat(execute(shell, Map.of("NODENAME", "node-b.example.org")).routerId())
                .isEqualTo(HASH);
    }

    @Test
    void theContainerKeepsItsOwnEnvironmentAndReadsTheTableWhereItIsMounted() {
        assertThat(container.getCommand()).hasSize(3).startsWith("/bin/sh", "-c");
        assertThat(container.getArgs()).isEmpty();
        assertThat(container.getVolumeMounts())
                .filteredOn(mount -> mount.getName().equals("calico-router-ids"))
                .singleElement()
                .satisfies(
                        mount -> assertThat(container.getCommand().get(2)).contains(mount.getMountPath() + "/$node"));
        assertThat(script()).endsWith("exec start_runit\n");
        ManifestReading says = ManifestReading.of(MANIFEST);
        assertThat(says.value("router-id node-a")).isEqualTo("10.0.0.1");
        assertThat(
                        says.value(
                                "DaemonSet kube-system/calico-node spec.template.spec.volumes[calico-router-ids].configMap.name"))
                .isEqualTo("calico-router-ids");
    }

    @Test
    void theTableIsInTheNamespaceOfTheDaemonSet() {
        String moved = manifestOf("v3.32.1").replace("namespace: kube-system", "namespace: calico-system");
        RenderedManifest rendered = TestWizard.generate(ANSWERS, moved.getBytes(StandardCharsets.UTF_8))
                .manifest();
        assertThat(ManifestReading.of(rendered.text()).value("ConfigMap calico-system/calico-router-ids data.node-a"))
                .isEqualTo("10.0.0.1");
        assertThat(rendered.edits()).extracting(Edit::target).contains("DaemonSet calico-system/calico-node");
    }

    @Test
    void aTableThatNothingReadsIsMounted() {
        String table = """
                ---
                apiVersion: v1
                kind: ConfigMap
                metadata: {name: calico-router-ids, namespace: kube-system}
                data: {node-a: "10.0.0.9"}
                """;
        String upload = manifestOf("v3.32.1") + table;
        RenderedManifest rendered = TestWizard.generate(ANSWERS, upload.getBytes(StandardCharsets.UTF_8))
                .manifest();
        ManifestReading says = ManifestReading.of(rendered.text());
        assertThat(says.value("router-id node-a")).isEqualTo("10.0.0.1");
        assertThat(says.value("router-id node-b.example.org")).isEqualTo("10.0.0.2");
        assertThat(rendered.edits()).extracting(Edit::after).contains("/bin/sh -c …", "/etc/calico/router-ids");
    }

    private static String manifestOf(String release) {
        return TestWizard.generate("ipFamily=ipv4 calico=" + release)
                .manifest()
                .base()
                .text();
    }

    private Result run(Shell shell, Map<String, String> environment) throws IOException, InterruptedException {
        mount();
        return execute(shell, environment);
    }

    /** As the kubelet mounts the ConfigMap: one file for each key, without a line end. */
    private void mount() throws IOException {
        Path ids = Files.createDirectories(directory.resolve("ids"));
        for (HasMetadata object : OBJECTS) {
            if (object instanceof ConfigMap map && map.getMetadata().getName().equals("calico-router-ids")) {
                for (Map.Entry<String, String> entry : map.getData().entrySet()) {
                    Files.writeString(ids.resolve(entry.getKey()), entry.getValue());
                }
            }
        }
        Path command = directory.resolve("start_runit");
        Files.writeString(command, "#!/bin/sh\nprintf %s \"$CALICO_ROUTER_ID\"\n");
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Result execute(Shell shell, Map<String, String> environment) throws IOException, InterruptedException {
        assumeTrue(onPath(shell.words().get(0)), () -> "no " + shell + " at hand");
        List<String> words = new ArrayList<>(shell.words());
        words.add("-c");
        words.add(script().replace(
                        "/etc/calico/router-ids", directory.resolve("ids").toString()));
        ProcessBuilder builder = new ProcessBuilder(words);
        String path = System.getenv("PATH");
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("PATH", directory + ":" + path);
        Path log = directory.resolve("log");
        Process process = builder.redirectError(log.toFile()).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(log)).isZero();
        return new Result(said, Files.readString(log));
    }

    /** The kubelet replaces references to variables before the shell sees them; of the script it must leave all. */
    private String script() {
        Matcher reference = Pattern.compile("\\$\\$|\\$\\(([A-Za-z_.-][A-Za-z0-9_.-]*)\\)")
                .matcher(container.getCommand().get(2));
        assertThat(reference.find()).isFalse();
        return container.getCommand().get(2);
    }

    private static boolean onPath(String command) {
        return Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, command)));
    }

    private static Container container() {
        return OBJECTS.stream()
                .filter(DaemonSet.class::isInstance)
                .map(DaemonSet.class::cast)
                .flatMap(set -> set.getSpec().getTemplate().getSpec().getContainers().stream())
                .filter(container -> container.getName().equals("calico-node"))
                .findFirst()
                .orElseThrow();
    }
}
