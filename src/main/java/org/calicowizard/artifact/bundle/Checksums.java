package org.calicowizard.artifact.bundle;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.calicowizard.artifact.ArtifactFile;
import org.calicowizard.text.Sha256;

/** The digests of files, in the form that {@code sha256sum -c} reads. */
final class Checksums {

    static final String PATH = "SHA256SUMS";

    private Checksums() {}

    static ArtifactFile of(List<ArtifactFile> files) {
        String lines = files.stream()
                .sorted(Comparator.comparing(ArtifactFile::path))
                .map(file -> Sha256.of(file.bytes()) + "  " + file.path() + "\n")
                .collect(Collectors.joining());
        return ArtifactFile.text(PATH, lines);
    }
}
