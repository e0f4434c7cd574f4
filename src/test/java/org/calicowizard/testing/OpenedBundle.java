package org.calicowizard.testing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/**
 * An archive.
 *
 * @param entries its files by their whole path
 */
public record OpenedBundle(Map<String, Entry> entries) {

    /**
     * A file.
     *
     * @param mode its mode as Unix has it
     * @param bytes its content
     */
    public record Entry(int mode, byte[] bytes) {

        /** Its content in UTF-8. */
        public String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    /** Reads a zip archive. */
    public static OpenedBundle zip(byte[] archive) {
        Map<String, Entry> entries = new TreeMap<>();
        try (ZipFile zip = ZipFile.builder().setByteArray(archive).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] bytes = zip.getInputStream(entry).readAllBytes();
                entries.put(entry.getName(), new Entry(entry.getUnixMode(), bytes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OpenedBundle(entries);
    }

    /** Reads a tar archive that is packed with gzip. */
    public static OpenedBundle tgz(byte[] archive) {
        Map<String, Entry> entries = new TreeMap<>();
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new GzipCompressorInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                entries.put(entry.getName(), new Entry(entry.getMode(), tar.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new OpenedBundle(entries);
    }

    /** The only folder at its top. */
    public String folder() {
        return entries.keySet().stream()
                .map(path -> path.substring(0, path.indexOf('/')))
                .distinct()
                .reduce((one, other) -> {
                    throw new AssertionError("both " + one + " and " + other);
                })
                .orElseThrow();
    }

    /** A file below the folder. */
    public Entry file(String path) {
        return entries.get(folder() + "/" + path);
    }

    /** Mode and path, line by line. */
    public String listing() {
        return entries.entrySet().stream()
                .map(entry -> Integer.toOctalString(entry.getValue().mode()) + " " + entry.getKey() + "\n")
                .collect(Collectors.joining());
    }

    /** Writes the files. */
    public void unpack(Path directory) {
        entries.forEach((path, entry) -> {
            try {
                Path file = directory.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, entry.bytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
