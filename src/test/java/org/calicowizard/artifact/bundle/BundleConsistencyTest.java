package org.calicowizard.artifact.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.Generator;
import org.calicowizard.testing.OpenedBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Whatever a file of a bundle says of addresses, families and versions is what the answers say. */
@SpringBootTest
class BundleConsistencyTest {

    private static final ConsistencyFile KNOWN = ConsistencyFile.load();

    @Autowired
    private Artifacts artifacts;

    @Autowired
    private Generator generator;

    static List<BundleCase> cases() {
        return BundleCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noFileSaysAnythingThatIsNotPlanned(BundleCase given) {
        Generation generation = generation(given.answers());
        assertThat(unplanned(files(generation), new PlannedValues(generation)))
                .as(given.answers())
                .isEmpty();
    }

    @Test
    void whatOtherAnswersLeadToIsFound() {
        Map<String, String> files = files(generation("ipFamily=dual podCidrs=10.244.0.0/16,fd5a:3c1e:7b20::/56"));
        PlannedValues other = new PlannedValues(generation("ipFamily=ipv6 podCidrs=fd5a:3c1e:7b21::/112"
                + " installer=kubespray serviceCidrs=fd5a:3c1e:7b22::/112 kubernetes=1.35"));
        assertThat(unplanned(files, other))
                .anyMatch(line -> line.startsWith("10.244.0.0/16 in "))
                .anyMatch(line -> line.startsWith("fd5a:3c1e:7b20::/56 in "))
                .anyMatch(line -> line.startsWith("true in ") && line.contains("assign_ipv4"))
                .anyMatch(line -> line.startsWith("dual in ") && line.contains("ipFamily"))
                .anyMatch(line -> line.startsWith("1.36 in "));
    }

    private Generation generation(String answers) {
        return new Bundles(artifacts, generator).generation(answers);
    }

    private static Stream<String> unplanned(Map<String, String> files, PlannedValues planned) {
        Stream<String> values = Stream.of(
                        unplanned(files, Saying::addresses, planned.addresses(), KNOWN.addresses()),
                        unplanned(files, Saying::releases, planned.releases(), KNOWN.releases()),
                        unplanned(files, Saying::kubernetes, planned.kubernetes(), KNOWN.kubernetes()))
                .flatMap(each -> each);
        Stream<String> statements = KNOWN.statements().stream()
                .flatMap(statement -> unplanned(files, statement::in, planned.about(statement.about()), List.of()));
        return Stream.concat(values, statements);
    }

    private static Stream<String> unplanned(
            Map<String, String> files,
            Function<String, List<Saying>> sayings,
            Set<String> planned,
            List<Allowance> allowed) {
        return files.entrySet().stream()
                .flatMap(file -> sayings.apply(file.getValue()).stream()
                        .filter(saying -> !planned.contains(saying.value()))
                        .filter(saying -> allowed.stream().noneMatch(each -> each.covers(saying)))
                        .map(saying -> saying.value() + " in " + file.getKey() + ": " + saying.line()))
                .distinct();
    }

    /** What the files of a bundle say now: a diff and a plan also tell what the base had. */
    private Map<String, String> files(Generation generation) {
        Map<String, String> texts = new TreeMap<>();
        OpenedBundle bundle = new Bundles(artifacts, generator).opened(generation);
        bundle.entries().forEach((path, entry) -> texts.put(path, said(path, entry.text())));
        return texts;
    }

    private static String said(String path, String text) {
        String dropped = path.endsWith(".diff") ? "-.*" : "\\s*\"before\" : .*";
        return text.lines().filter(line -> !line.matches(dropped)).collect(Collectors.joining("\n"));
    }
}
