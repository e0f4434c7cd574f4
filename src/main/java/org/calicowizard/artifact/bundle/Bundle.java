package org.calicowizard.artifact.bundle;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.calicowizard.artifact.Archive;
import org.calicowizard.artifact.ArtifactFile;
import org.calicowizard.artifact.ArtifactName;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.artifact.Generation;
import org.calicowizard.manifest.Base;
import org.calicowizard.manifest.Origin;

/** Gathers what all artifacts give, and what makes a folder of it that explains, checks and repeats itself. */
final class Bundle {

    private final Supplier<Artifacts> artifacts;
    private final Readme readme = new Readme();

    Bundle(Supplier<Artifacts> artifacts) {
        this.artifacts = artifacts;
    }

    /** All files, in one folder that is named as the manifest. */
    Archive archive(Generation generation) {
        String folder = ArtifactName.of(generation, "/");
        return new Archive(files(generation).stream()
                .map(file -> new ArtifactFile(folder + file.path(), file.content(), file.executable()))
                .toList());
    }

    private List<ArtifactFile> files(Generation generation) {
        List<BundlePart> parts = artifacts.get().all().stream()
                .map(artifact -> BundlePart.of(artifact, artifacts.get(), generation))
                .filter(part -> part.isThere() || part.isLeftOut())
                .toList();
        Stream<ArtifactFile> made = parts.stream().flatMap(part -> part.files().stream());
        Stream<ArtifactFile> sources = Stream.of(AnswersYaml.file(generation), readme.file(generation, parts));
        List<ArtifactFile> files = Stream.of(made, sources, uploaded(generation))
                .flatMap(each -> each)
                .toList();
        return Stream.concat(files.stream(), Stream.of(Checksums.of(files))).toList();
    }

    /** Nobody else has the file that was sent, and without it nothing of this can be made again. */
    private static Stream<ArtifactFile> uploaded(Generation generation) {
        Base base = generation.manifest().base();
        return base.origin() == Origin.UPLOAD
                ? Stream.of(ArtifactFile.of(basePath(base), base.bytes()))
                : Stream.empty();
    }

    static String basePath(Base base) {
        return "base/" + base.file();
    }
}
