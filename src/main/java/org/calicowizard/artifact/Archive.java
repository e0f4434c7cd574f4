package org.calicowizard.artifact;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;

/** Packs files: sorted by path, without owners, all of one moment, so that equal files give equal bytes. */
public final class Archive {

    private static final int FILE = 0100644;
    private static final int PROGRAM = 0100755;

    /** The first moment that a zip archive can tell; a local time, since it knows no zone. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final List<ArtifactFile> files;

    /**
     * An archive.
     *
     * @param files what it holds, each with a path of its own
     */
    public Archive(List<ArtifactFile> files) {
        this.files =
                files.stream().sorted(Comparator.comparing(ArtifactFile::path)).toList();
    }

    /**
     * The files as a zip archive with Unix permissions.
     *
     * @return its bytes
     */
    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            for (ArtifactFile file : files) {
                ZipArchiveEntry entry = new ZipArchiveEntry(file.path());
                entry.setTimeLocal(MOMENT);
                entry.setUnixMode(mode(file));
                entry.setSize(file.bytes().length);
                zip.putArchiveEntry(entry);
                zip.write(file.bytes());
                zip.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /**
     * The files as a tar archive, packed with gzip.
     *
     * @return its bytes
     */
    public byte[] tgz() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(
                new GzipCompressorOutputStream(bytes, new GzipParameters()), StandardCharsets.UTF_8.name())) {
            for (ArtifactFile file : files) {
                TarArchiveEntry entry = new TarArchiveEntry(file.path());
                entry.setModTime(0);
                entry.setMode(mode(file));
                entry.setSize(file.bytes().length);
                tar.putArchiveEntry(entry);
                tar.write(file.bytes());
                tar.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int mode(ArtifactFile file) {
        return file.executable() ? PROGRAM : FILE;
    }
}
