package org.calicowizard.release;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the rows of the data file into the catalogue, and checks that they name every feature and defect. */
final class CalicoReleasesFile {

    private static final String SOURCE = "source";

    private final DataRow root;

    CalicoReleasesFile(DataRow root) {
        this.root = root.withOnly("lines", "imageTags", "features", "defects");
    }

    CalicoReleases read() {
        Map<Feature, FeatureFacts> features = features();
        Map<Defect, DefectFacts> defects = defects();
        Map<CalicoVersion, CalicoVersion> imageTags = imageTags();
        List<CalicoRelease> releases = root.rows("lines").stream()
                .map(this::line)
                .flatMap(line -> line.versions()
                        .map(version -> new CalicoRelease(
                                version,
                                line,
                                imageTags.getOrDefault(version, version),
                                namesWhere(features, facts -> facts.releases(), version),
                                namesWhere(defects, facts -> facts.affected(), version))))
                .toList();
        return new CalicoReleases(releases, features, defects);
    }

    private ReleaseLine line(DataRow row) {
        row.withOnly("first", "last", "kubernetes", "registry", "notes");
        return new ReleaseLine(
                CalicoVersion.parse(row.text("first")),
                CalicoVersion.parse(row.text("last")),
                row.texts("kubernetes").stream().map(KubernetesVersion::parse).toList(),
                row.text("registry"),
                row.texts("notes"));
    }

    private Map<CalicoVersion, CalicoVersion> imageTags() {
        return root.rows("imageTags").stream()
                .map(row -> row.withOnly("release", "imageTag"))
                .collect(Collectors.toMap(
                        row -> CalicoVersion.parse(row.text("release")),
                        row -> CalicoVersion.parse(row.text("imageTag"))));
    }

    private Map<Feature, FeatureFacts> features() {
        return complete("features", Feature.values(), Feature::id, (feature, row) -> {
            row.withOnly("id", "releases", SOURCE);
            return new FeatureFacts(feature, VersionRange.parse(row.text("releases")), URI.create(row.text(SOURCE)));
        });
    }

    private Map<Defect, DefectFacts> defects() {
        return complete("defects", Defect.values(), Defect::id, (defect, row) -> {
            row.withOnly("id", "affected", "fixedIn", SOURCE);
            return new DefectFacts(
                    defect,
                    VersionRange.parse(row.text("affected")),
                    row.texts("fixedIn").stream().map(CalicoVersion::parse).toList(),
                    URI.create(row.text(SOURCE)));
        });
    }

    private <N, F> Map<N, F> complete(String key, N[] names, Function<N, String> id, BiFunction<N, DataRow, F> reader) {
        Map<String, DataRow> rows =
                root.rows(key).stream().collect(Collectors.toMap(row -> row.text("id"), Function.identity()));
        Set<String> ids = Stream.of(names).map(id).collect(Collectors.toSet());
        if (!rows.keySet().equals(ids)) {
            throw new IllegalStateException(root.file() + ": " + key + " must be " + ids + ", are " + rows.keySet());
        }
        return Stream.of(names)
                .collect(Collectors.toMap(
                        Function.identity(),
                        name -> reader.apply(
                                name,
                                Optional.ofNullable(rows.get(id.apply(name))).orElseThrow())));
    }

    private static <N, F> Set<N> namesWhere(Map<N, F> facts, Function<F, VersionRange> range, CalicoVersion version) {
        return facts.entrySet().stream()
                .filter(entry -> range.apply(entry.getValue()).matches(version))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
