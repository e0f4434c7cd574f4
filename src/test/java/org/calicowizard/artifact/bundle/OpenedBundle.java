package org.calicowizard.artifact.bundle;

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

/** The files of an archive by their whole path. */
record OpenedBundle(Map<String, Entry> entries) {

    record Entry(int mode, byte[] bytes) {

        String text() {
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    static OpenedBundle zip(byte[] archive) {
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

    static OpenedBundle tgz(byte[] archive) {
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
    String folder() {
        return entries.keySet().stream()
                .map(path -> path.substring(0, path.indexOf('/')))
                .distinct()
                .reduce((one, other) -> {
                    throw new AssertionError("both " + one + " and " + other);
                })
                .orElseThrow();
    }

    /** A file below the folder. */
    Entry file(String path) {
        return entries.get(folder() + "/" + path);
    }

    /** Mode and path, line by line. */
    String listing() {
        return entries.entrySet().stream()
                .map(entry -> Integer.toOctalString(entry.getValue().mode()) + " " + entry.getKey() + "\n")
                .collect(Collectors.joining());
    }

    void unpack(Path directory) {
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
