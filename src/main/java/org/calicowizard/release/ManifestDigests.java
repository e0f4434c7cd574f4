package org.calicowizard.release;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Size and digest of each file that the catalogued Calico releases publish. */
public final class ManifestDigests {

    private static final String HEADER = "release,file,bytes,sha256";

    private final List<OfficialManifest> manifests;

    private ManifestDigests(List<OfficialManifest> manifests) {
        this.manifests = manifests;
    }

    /**
     * Reads the digests from the class path.
     *
     * @throws IllegalStateException if the data file is malformed, naming the line
     */
    public static ManifestDigests load() {
        String resource = "/release/manifest-digests.csv";
        InputStream in = Objects.requireNonNull(ManifestDigests.class.getResourceAsStream(resource), resource);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return read(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static ManifestDigests read(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalStateException("manifest digests must begin with " + HEADER);
        }
        return new ManifestDigests(
                lines.stream().skip(1).map(ManifestDigests::manifest).toList());
    }

    /** All files, in the order of the data file: by release, ascending. */
    public List<OfficialManifest> all() {
        return manifests;
    }

    /** What the release publishes under this name. */
    public Optional<OfficialManifest> find(CalicoVersion release, String file) {
        return manifests.stream()
                .filter(manifest ->
                        manifest.release().equals(release) && manifest.file().equals(file))
                .findFirst();
    }

    /**
     * The file with this digest. Where several releases publish the same bytes it is the first one, whose images those
     * bytes name (v3.24.6 publishes the manifests of v3.24.5).
     *
     * @param sha256 64 hexadecimal digits, in either case
     */
    public Optional<OfficialManifest> identify(String sha256) {
        String digest = sha256.toLowerCase(Locale.ROOT);
        return manifests.stream()
                .filter(manifest -> manifest.sha256().equals(digest))
                .findFirst();
    }

    private static OfficialManifest manifest(String line) {
        String[] fields = line.split(",", -1);
        if (fields.length != 4) {
            throw new IllegalStateException("manifest digests: expected " + HEADER + ", found " + line);
        }
        return new OfficialManifest(CalicoVersion.parse(fields[0]), fields[1], Long.parseLong(fields[2]), fields[3]);
    }
}
