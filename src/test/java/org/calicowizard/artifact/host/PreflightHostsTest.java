package org.calicowizard.artifact.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs the scripts for real: in every shell, on hosts made of a few files and commands. */
class PreflightHostsTest {

    private static final Map<String, String> SCRIPTS = new HashMap<>();
    private static final FakeHost SOUND = FakeHost.all().get(0);

    /** Command lines that change nothing. */
    private static final Pattern READING = Pattern.compile("ip (-o )?-[46] (address show|route show|route get) .*"
            + "|systemctl is-active --quiet .*|nft list chains|id -u|timedatectl show .*"
            + "|ping -[46] -c 1 .*|curl -6 -sS -o /dev/null .*|getent ahostsv6 ipv4only.arpa");

    @TempDir
    Path directory;

    static Stream<Arguments> runs() {
        return FakeHost.all().stream().flatMap(host -> Shell.all().map(shell -> Arguments.of(host, shell)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("runs")
    void theResultsAreThoseOfTheTable(FakeHost host, Shell shell) throws Exception {
        assumeTrue(shell.isThere(), () -> "no " + shell);
        Path script = prepare(host);
        Map<Path, String> before = content();
        Shell.Result json = host.run(shell, directory, script, "--json");
        Shell.Result plain = host.run(shell, directory, script);
        assertThat(json.err() + plain.err()).isEmpty();
        assertThat(content()).isEqualTo(before);
        checkCalls(host);
        Map<String, String> expected = host.texts("expect");
        assertThat(List.of(json.exit(), plain.exit())).containsOnly(expected.containsValue("fail") ? 1 : 0);
        checkJson(host, json.out());
        checkPlain(expected, plain.out());
    }

    private void checkCalls(FakeHost host) throws IOException {
        List<String> calls = Files.readAllLines(directory.resolve("calls"));
        assertThat(calls).isNotEmpty().allMatch(call -> READING.matcher(call).matches());
        if (host.options().isEmpty()) {
            assertThat(calls).noneMatch(call -> call.matches("(ping|curl|getent) .*"));
        }
    }

    private static void checkJson(FakeHost host, String json) {
        JsonNode result = JsonMapper.shared().readTree(json);
        Map<String, String> expected = host.texts("expect");
        assertThat(result.propertyNames()).containsExactly("script", "answers", "host", "result", "checks");
        assertThat(result.get("script").asString()).isEqualTo("preflight.sh");
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
        assertThat(host.texts("found"))
                .allSatisfy((id, part) -> assertThat(found.get(id)).as(id).contains(part));
        String worst = Stream.of("fail", "warn")
                .filter(expected::containsValue)
                .findFirst()
                .orElse("ok");
        assertThat(result.get("result").asString()).isEqualTo(worst);
    }

    private static void checkPlain(Map<String, String> expected, String plain) {
        Map<String, String> results = plain.lines()
                .filter(line -> line.matches("(warn|fail|skipped) +H\\d.*"))
                .map(line -> line.split(" +"))
                .collect(Collectors.toMap(words -> words[1], words -> words[0]));
        assertThat(results).as(plain).isEqualTo(new TreeMap<>(expected));
        long failed = expected.values().stream().filter("fail"::equals).count();
        assertThat(plain).matches("(?s)[\\n -~]*: " + failed + " failed, [^\\n]*\\n");
    }

    @Test
    void everyCheckPassesOnOneHostAndNotOnAnother() {
        Set<String> passed = new TreeSet<>();
        Set<String> caught = new TreeSet<>();
        for (FakeHost host : FakeHost.all()) {
            Map<String, String> expected = host.texts("expect");
            Set<String> checks = script(host)
                    .lines()
                    .filter(line -> line.startsWith("    begin "))
                    .map(line -> line.substring("    begin ".length()))
                    .collect(Collectors.toSet());
            assertThat(checks).containsAll(expected.keySet());
            expected.forEach((id, result) -> (result.equals("skipped") ? checks : caught).add(id));
            checks.stream().filter(id -> !expected.containsKey(id)).forEach(passed::add);
        }
        Set<String> all =
                PreflightFacts.load().rows("checks").map(row -> row.text("id")).collect(Collectors.toSet());
        assertThat(passed).containsExactlyInAnyOrderElementsOf(all);
        assertThat(caught).containsExactlyInAnyOrderElementsOf(all);
    }

    static Stream<Shell> shells() {
        return Shell.all();
    }

    @ParameterizedTest
    @MethodSource("shells")
    void wrongUsageAndAStrangeSystemAreToldApartFromAFailedCheck(Shell shell) throws Exception {
        assumeTrue(shell.isThere(), () -> "no " + shell);
        Path script = prepare(SOUND);
        for (String[] wrong : new String[][] {{"--jsn"}, {"--peer"}, {"--peer", "node-2; id"}, {"--peer", ""}}) {
            Shell.Result result = SOUND.run(shell, directory, script, wrong);
            assertThat(result.exit()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).contains("preflight.sh: ");
        }
        Shell.Result help = SOUND.run(shell, directory, script, "--help");
        assertThat(help.exit()).isZero();
        assertThat(help.out()).startsWith("usage: sh preflight.sh [--json] [--online] [--peer ADDRESS]...");
        Files.move(directory.resolve("root/proc"), directory.resolve("root/no-proc"));
        assertThat(SOUND.run(shell, directory, script).exit()).isEqualTo(2);
    }

    private Path prepare(FakeHost host) throws IOException {
        host.build(directory);
        return Files.writeString(directory.resolve("preflight.sh"), script(host));
    }

    private static String script(FakeHost host) {
        return SCRIPTS.computeIfAbsent(host.answers(), PreflightScripts::of);
    }

    /** Everything below the fake root, folders included, with what the files hold. */
    private Map<Path, String> content() throws IOException {
        Map<Path, String> content = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(directory.resolve("root"))) {
            for (Path path : paths.toList()) {
                content.put(path, Files.isDirectory(path) ? "" : Files.readString(path));
            }
        }
        return content;
    }
}
