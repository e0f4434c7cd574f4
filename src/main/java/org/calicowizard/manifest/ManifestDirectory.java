package org.calicowizard.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.calicowizard.answers.BuiltinReleases;
import org.calicowizard.answers.Problem;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.ManifestDigests;
import org.calicowizard.release.OfficialManifest;
import org.calicowizard.text.Sha256;

/**
 * A directory of official manifests, {@code RELEASE/FILE}, for sites without a network. A file is used only while its
 * size and SHA-256 are those of the catalogue; both are checked at every reading, though the file is indexed only once.
 */
final class ManifestDirectory {

    private final Optional<Path> directory;
    private final ManifestDigests digests;
    private final BaseReader reader = new BaseReader();
    private final IndexedBases indexed = new IndexedBases();
    private final BuiltinReleases builtin = BuiltinReleases.load();

    ManifestDirectory(Optional<Path> directory, ManifestDigests digests) {
        this.directory = directory;
        this.digests = digests;
    }

    BaseChoice find(CalicoVersion release, String file) {
        Optional<OfficialManifest> catalogued = digests.find(release, file);
        Optional<Path> path = directory
                .map(root -> root.resolve(release.toString()).resolve(file))
                .filter(Files::isRegularFile);
        return catalogued.isPresent() && path.isPresent()
                ? read(path.get(), catalogued.get())
                : unavailable(file, release);
    }

    private BaseChoice read(Path path, OfficialManifest catalogued) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            return bytes.length == catalogued.bytes() && Sha256.of(bytes).equals(catalogued.sha256())
                    ? indexed.get(catalogued, () -> reader.read(Origin.OFFICIAL, catalogued.file(), bytes))
                    : BaseChoice.refused(Problem.of(
                            "official-manifest-altered", catalogued.file(), catalogued.release(), catalogued.sha256()));
        } catch (IOException e) {
            return unavailable(catalogued.file(), catalogued.release());
        }
    }

    private BaseChoice unavailable(String file, CalicoVersion release) {
        return BaseChoice.refused(Problem.of("official-manifest-unavailable", file, release, builtin));
    }
}
