package org.calicowizard.artifact.kustomize;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.calicowizard.artifact.ArtifactFile;
import org.calicowizard.artifact.Generation;
import org.calicowizard.testing.Golden;
import org.calicowizard.testing.OfficialManifests;
import org.calicowizard.testing.TestWizard;
import org.calicowizard.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;

class KustomizeArtifactTest {

    private static final Map<String, String> FAMILIES = Map.of(
            "ipv4", "ipFamily=ipv4 installer=other podCidrs=10.244.0.0/16 mtu=1400 encapsulation4=vxlan",
            "dual", "ipFamily=dual installer=other podCidrs=10.244.0.0/16,fd5a:3c1e:7b20::/56 detect4=interface=^eth0$",
            "ipv6", "ipFamily=ipv6 nodeIpv4=false");
    private static final Map<String, String> KINDS = Map.of(
            "calico.yaml", "",
            "calico-typha.yaml", "typha=on nodes=250",
            "calico-vxlan.yaml", "backend=vxlan encapsulation4=vxlan",
            "calico-etcd.yaml", "datastore=etcd etcdEndpoints=http://[fd00::5]:2379");
    private static final List<String> NAMED = List.of("env", "volumes", "volumeMounts");

    private final KustomizeArtifact kustomize = new KustomizeArtifact();

    @TempDir
    private Path directory;

    static Stream<Path> bases() {
        return OfficialManifests.directory().isEmpty()
                ? Stream.empty()
                : OfficialManifests.matching("calico{,-typha,-vxlan,-etcd}.yaml").stream();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("bases")
    void kubectlMakesTheManifestsObjectsFromTheOfficialOne(Path base) {
        String file = base.getFileName().toString();
        String release = base.getParent().getFileName().toString();
        for (String family : FAMILIES.keySet()) {
            String answers = FAMILIES.get(family) + " " + KINDS.get(file);
            if (!family.equals("ipv4")) {
                answers = answers.replace(" encapsulation4=vxlan", "");
            } else if (file.equals("calico-vxlan.yaml")) {
                answers = answers.replaceFirst(" encapsulation4=vxlan", "");
            }
            String routerIds = file.equals("calico.yaml") && family.equals("dual")
                    ? " routerId=per-node routerIds=node-a=10.0.0.1,node-b.example.org=10.0.0.2"
                    : "";
            isTheSame(TestWizard.generate(answers + routerIds + " base=official calico=" + release), base);
        }
    }

    @ParameterizedTest
    @CsvSource({"calico.yaml, ''", "calico.yaml, backend=vxlan", "calico-typha.yaml, typha=on"})
    void thePatchesOfTheBuiltinBaseFitTheOfficialManifest(String file, String more) {
        String answers = FAMILIES.get("dual") + " calico=v3.32.1 " + more;
        Generation builtin = TestWizard.generate(answers + " base=builtin");
        String official = OfficialManifests.text("v3.32.1", file);
        Map<String, Object> made = objects(Kubectl.kustomize(directory, kustomize.bundled(builtin), official));
        Map<String, Object> wanted = objects(builtin.manifest().text());
        wanted.keySet().removeIf(name -> !name.matches("(?:ConfigMap|DaemonSet|Deployment|Service) .*"));
        assertThat(wanted)
                .isNotEmpty()
                .allSatisfy(
                        (name, object) -> assertThat(made.get(name)).as(name).isEqualTo(object));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            dual-other     | ipFamily=dual installer=other podCidrs=10.244.0.0/16,fd5a:3c1e:7b20::/56
            ipv4-kubeadm   | ipFamily=ipv4
            ipv6-per-node  | ipFamily=ipv6 nodeIpv4=false routerId=per-node routerIds=node-1=10.255.0.1,node-2=10.255.0.2
            ipv6-vxlan     | ipFamily=ipv6 backend=vxlan
            dual-typha     | ipFamily=dual typha=on nodes=250
            """)
    void theFilesAreAsApproved(String name, String answers) {
        kustomize
                .bundled(TestWizard.generate(answers + " base=builtin calico=v3.32.1"))
                .forEach(file -> Golden.verify(file.path().replaceFirst("/", "/" + name + "/"), text(file)));
    }

    @Test
    void everyEditIsExplainedInThePatches() {
        Generation generation = TestWizard.generate(
                "ipFamily=ipv6 installer=other podCidrs=fd5a:3c1e:7b20::/56 backend=vxlan mtu=1400 blockSize6=120");
        String said = kustomize.bundled(generation).stream()
                .map(file -> text(file).replaceAll("\n *# ", " "))
                .collect(Collectors.joining());
        Texts english = Texts.in(Locale.ENGLISH);
        assertThat(generation.manifest().edits())
                .isNotEmpty()
                .allSatisfy(edit ->
                        assertThat(said).contains(english.of(edit.reason().message())));
    }

    @Test
    void anUploadedManifestIsSentBackAsTheBase() {
        byte[] upload = TestWizard.generate("ipFamily=ipv4").manifest().base().bytes();
        Generation generation = TestWizard.generate("ipFamily=dual", upload);
        List<ArtifactFile> files = kustomize.bundled(generation);
        assertThat(files)
                .filteredOn(file -> file.path().equals("kustomize/base.yaml"))
                .singleElement()
                .satisfies(file -> assertThat(file.bytes()).isEqualTo(upload));
        assertThat(objects(Kubectl.kustomize(directory, files, "")))
                .isEqualTo(objects(generation.manifest().text()));
    }

    private void isTheSame(Generation generation, Path base) {
        String made = Kubectl.kustomize(directory, kustomize.bundled(generation), OfficialManifests.text(base));
        assertThat(objects(made))
                .as(generation.canonical().query())
                .isEqualTo(objects(generation.manifest().text()));
    }

    private static String text(ArtifactFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    /** Without regard to the order of objects and of what has a name of its own. */
    private static Map<String, Object> objects(String manifest) {
        Map<String, Object> objects = new LinkedHashMap<>();
        for (String document : manifest.split("(?m)^---\\s*$")) {
            StreamSupport.stream(new Yaml().loadAll(document).spliterator(), false)
                    .filter(Map.class::isInstance)
                    .map(KustomizeArtifactTest::sorted)
                    .forEach(object -> objects.put(label((Map<?, ?>) object), object));
        }
        return objects;
    }

    private static String label(Map<?, ?> object) {
        Map<?, ?> metadata = (Map<?, ?>) object.get("metadata");
        return object.get("kind") + " " + metadata.get("namespace") + "/" + metadata.get("name");
    }

    private static Object sorted(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(KustomizeArtifactTest::sorted).toList();
        }
        if (!(value instanceof Map<?, ?> map)) {
            return value;
        }
        Map<Object, Object> result = new LinkedHashMap<>();
        map.forEach((key, child) -> {
            Object inner = sorted(child);
            boolean named = NAMED.contains(key) && inner instanceof List<?>;
            result.put(key, named ? byText((List<?>) inner) : inner);
        });
        return result;
    }

    private static List<Object> byText(List<?> items) {
        List<Object> sorted = new ArrayList<>(Arrays.asList(items.toArray()));
        sorted.sort(Comparator.comparing(item -> new TreeMap<>((Map<?, ?>) item).toString()));
        return sorted;
    }
}
