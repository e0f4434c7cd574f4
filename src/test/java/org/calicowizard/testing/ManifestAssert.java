package org.calicowizard.testing;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Says by what a manifest differs from another one: {@code assertThat(manifest).differsFrom(base).onlyBy(…)}. */
public final class ManifestAssert extends AbstractAssert<ManifestAssert, String> {

    private List<String> differences = List.of();

    private ManifestAssert(String manifest) {
        super(manifest, ManifestAssert.class);
    }

    /** Asserts about the text of a manifest. */
    public static ManifestAssert assertThat(String manifest) {
        return new ManifestAssert(manifest);
    }

    /** Takes the manifest to compare with. */
    public ManifestAssert differsFrom(String base) {
        differences = ManifestReading.of(actual).differencesFrom(ManifestReading.of(base)).stream()
                .filter(line -> !line.startsWith("env  in order"))
                .toList();
        return this;
    }

    /** The complete list of differences, in any order, as {@link ManifestReading} writes them. */
    public void onlyBy(String... lines) {
        Assertions.assertThat(differences)
                .as(info.descriptionText())
                .containsExactlyInAnyOrderElementsOf(Stream.of(lines).sorted().toList());
    }
}
