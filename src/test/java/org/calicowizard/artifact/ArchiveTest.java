package org.calicowizard.artifact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final ArtifactFile TEXT = ArtifactFile.text("a/b.yaml", "a: 1\n");
    private static final ArtifactFile SCRIPT = ArtifactFile.script("a.sh", "exit 0\n");

    private final Archive archive = new Archive(List.of(TEXT, SCRIPT));

    @Test
    void aZipHoldsTheFilesByPathAndKeepsProgramsExecutable() throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive.zip()))
                .get()) {
            List<String> entries = new ArrayList<>();
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                String text = new String(zip.getInputStream(entry).readAllBytes());
                entries.add("%o %s %s".formatted(entry.getUnixMode(), entry.getName(), text));
            }
            assertThat(entries).containsExactly("100755 a.sh exit 0\n", "100644 a/b.yaml a: 1\n");
        }
    }

    @Test
    void aTarHoldsTheFilesByPathAndKeepsProgramsExecutable() throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new GzipCompressorInputStream(new ByteArrayInputStream(archive.tgz())))) {
            List<String> entries = new ArrayList<>();
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String text = new String(tar.readAllBytes());
                entries.add("%o %s %s".formatted(entry.getMode(), entry.getName(), text));
            }
            assertThat(entries).containsExactly("100755 a.sh exit 0\n", "100644 a/b.yaml a: 1\n");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Pacific/Auckland", "America/Los_Angeles"})
    void theSameFilesGiveTheSameBytesInWhateverOrderAndTimeZone(String zone) {
        Archive reversed = new Archive(List.of(SCRIPT, TEXT));
        assertThat(in(zone, Archive::zip, reversed)).isEqualTo(archive.zip());
        assertThat(in(zone, Archive::tgz, reversed)).isEqualTo(archive.tgz());
    }

    private static byte[] in(String zone, Function<Archive, byte[]> packing, Archive archive) {
        TimeZone usual = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            return packing.apply(archive);
        } finally {
            TimeZone.setDefault(usual);
        }
    }
}
