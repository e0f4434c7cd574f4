package org.calicowizard.release;

import org.calicowizard.text.Sha256;

/**
 * A file that a Calico release publishes.
 *
 * @param release the release whose tag holds the file
 * @param file the name in the release's directory of manifests
 * @param bytes the size in bytes
 * @param sha256 the SHA-256 digest of the bytes, 64 lower-case hexadecimal digits
 */
public record OfficialManifest(CalicoVersion release, String file, long bytes, String sha256) {

    public OfficialManifest {
        if (file.isBlank() || bytes <= 0 || !sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(release + " " + file + ": bad size or digest");
        }
    }

    /** Whether these are its bytes, by their number and digest. */
    public boolean isPublishedAs(byte[] content) {
        return content.length == bytes && Sha256.of(content).equals(sha256);
    }
}
