package org.calicowizard.artifact.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.calicowizard.answers.Problem;
import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.ArtifactFile;
import org.calicowizard.artifact.ArtifactStage;
import org.calicowizard.artifact.ArtifactType;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.Generator;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.testing.Golden;
import org.calicowizard.testing.OpenedBundle;
import org.calicowizard.text.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class BundleTest {

    private static final String DUAL = "ipFamily=dual installer=other podCidrs=10.244.0.0/16,fd5a:3c1e:7b20::/56";

    @Autowired
    private Artifacts artifacts;

    @Autowired
    private Generator generator;

    private Bundles bundles;

    @TempDir
    private Path directory;

    @BeforeEach
    void gather() {
        bundles = new Bundles(artifacts, generator);
    }

    static List<BundleCase> cases() {
        return BundleCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theListingIsTheApprovedOne(BundleCase given) {
        OpenedBundle bundle = bundles.opened(bundles.generation(given.answers()));
        Golden.verify("bundle/" + given.name() + ".txt", bundle.listing());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theGuideNamesEveryFileAndEveryDigestIsRight(BundleCase given) {
        OpenedBundle bundle = bundles.opened(bundles.generation(given.answers()));
        String folder = bundle.folder() + "/";
        String sums = bundle.entries().entrySet().stream()
                .filter(entry -> !entry.getKey().endsWith("/SHA256SUMS"))
                .map(entry -> Sha256.of(entry.getValue().bytes()) + "  "
                        + entry.getKey().substring(folder.length()) + "\n")
                .collect(Collectors.joining());
        assertThat(bundle.file("SHA256SUMS").text()).isEqualTo(sums);
        String readme = bundle.file("README.md").text();
        assertThat(readme).doesNotContain("@{").contains(bundle.folder());
        assertThat(sums.lines().map(line -> line.substring(line.indexOf("  ") + 2)))
                .filteredOn(path -> !path.equals("README.md"))
                .allSatisfy(path -> assertThat(readme).contains("`" + path + "`"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ipFamily=ipv4 installer=kubeadm kubernetes=1.21 podCidrs=10.244.0.0/16",
                "ipFamily=ipv4 installer=kubeadm podCidrs=10.244.0.0/16",
                "ipFamily=ipv4 installer=microk8s kubernetes=1.26 podCidrs=10.244.0.0/16",
                "ipFamily=ipv4 installer=talos podCidrs=10.244.0.0/16",
                "ipFamily=ipv4 installer=kind podCidrs=10.244.0.0/16"
            })
    void theChecklistNamesFilesOfTheBundleOnly(String answers) {
        OpenedBundle bundle = bundles.opened(bundles.generation(answers));
        List<String> named = Pattern.compile("\\bcalico-ipv4-v[-.a-z0-9]*\\.(?:yaml|sh)\\b")
                .matcher(bundle.file("calico-ipv4-v3.32.1-checklist.md").text())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(named)
                .isNotEmpty()
                .allSatisfy(file -> assertThat(bundle.entries().keySet()).anyMatch(path -> path.endsWith("/" + file)));
    }

    @Test
    void bothArchivesHoldTheSameAndEqualAnswersGiveEqualBytes() {
        Generation generation = bundles.generation(DUAL);
        byte[] zip = bundles.archive("bundle.zip", generation);
        byte[] tgz = bundles.archive("bundle.tgz", generation);
        assertThat(OpenedBundle.tgz(tgz).listing())
                .isEqualTo(OpenedBundle.zip(zip).listing());
        Generation again = bundles.generation(DUAL + " nodeIpv4=true");
        assertThat(bundles.archive("bundle.zip", again)).isEqualTo(zip);
        assertThat(bundles.archive("bundle.tgz", again)).isEqualTo(tgz);
    }

    @Test
    void sha256sumFindsEveryFileWhole() throws Exception {
        File program = new File("/usr/bin/sha256sum");
        assumeTrue(program.canExecute(), "no sha256sum");
        OpenedBundle bundle = bundles.opened(bundles.generation(DUAL));
        bundle.unpack(directory);
        Process check = new ProcessBuilder(program.getPath(), "--strict", "-c", "SHA256SUMS")
                .directory(directory.resolve(bundle.folder()).toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(check.waitFor()).as(output).isZero();
        assertThat(output.lines()).hasSize(bundle.entries().size() - 1).allMatch(line -> line.endsWith(": OK"));
    }

    @Test
    void theGuideReadsWell() {
        Generation generation = bundles.generation("ipFamily=ipv6 nodeIpv4=false podCidrs=2001:db8::/56");
        List<BundlePart> parts = List.of(
                new BundlePart(artifact(List.of()), List.of(), List.of(ArtifactFile.text("calico.yaml", ""))),
                BundlePart.of(
                        artifact(List.of(Problem.of("base-cannot-be-edited", "a\nb *c*"))), artifacts, generation));
        Golden.verify(
                "bundle/README.md",
                new String(new Readme().file(generation, parts).bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void whatCannotBeMadeIsLeftOutAndTheGuideSaysWhy() {
        Artifacts catalogue = new Artifacts(
                List.of(artifact(List.of(Problem.of("base-cannot-be-edited", "it is odd")))), RuleBook.load());
        OpenedBundle bundle = OpenedBundle.zip(
                new Bundle(() -> catalogue).archive(bundles.generation(DUAL)).zip());
        assertThat(bundle.entries().keySet()).noneMatch(path -> path.endsWith("calico.yaml"));
        assertThat(bundle.file("README.md").text())
                .contains("## What is not here\n\n- **Manifest**\n  - error base-cannot-be-edited: ", "it is odd");
    }

    @Test
    void programsAreExecutableAndNothingElse() {
        Map<Boolean, List<String>> paths = bundles.opened(bundles.generation(DUAL)).entries().entrySet().stream()
                .collect(Collectors.partitioningBy(
                        entry -> entry.getValue().text().startsWith("#!"),
                        Collectors.mapping(
                                entry -> Integer.toOctalString(entry.getValue().mode()), Collectors.toList())));
        assertThat(paths.get(true)).allMatch("100755"::equals);
        assertThat(paths.get(false)).isNotEmpty().allMatch("100644"::equals);
    }

    private static Artifact artifact(List<Problem> problems) {
        return new Artifact() {
            @Override
            public String name() {
                return "manifest";
            }

            @Override
            public ArtifactStage stage() {
                return ArtifactStage.INSTALL;
            }

            @Override
            public ArtifactType type() {
                return ArtifactType.YAML;
            }

            @Override
            public List<Problem> problems(Generation generation) {
                return problems;
            }

            @Override
            public ArtifactFile file(Generation generation) {
                return ArtifactFile.text("calico.yaml", "");
            }
        };
    }
}
