package org.calicowizard.release;

import org.calicowizard.text.DataFile;

/**
 * Where the manifests of the releases are published.
 *
 * @param origin the address that the folders of all releases lie below, without a slash at its end
 * @param folder the folder of a release, with {@code @{release}} for the release
 */
public record ManifestAddress(String origin, String folder) {

    /** Takes an origin with or without a slash at its end. */
    public ManifestAddress {
        origin = origin.replaceFirst("/+$", "");
    }

    /**
     * Reads the official address from the class path.
     *
     * @throws IllegalStateException if the data file has an unknown key, or lacks one
     */
    public static ManifestAddress load() {
        DataRow row =
                DataRow.of(DataFile.open("/release/manifest-address.yaml")).withOnly("origin", "folder");
        return new ManifestAddress(row.text("origin"), row.text("folder"));
    }

    /** The address of a mirror, which has the same folders below an origin of its own. */
    public ManifestAddress at(String mirror) {
        return new ManifestAddress(mirror, folder);
    }

    /** The folder of a release, without a slash at its end. */
    public String of(CalicoVersion release) {
        return origin + "/" + folder.replace("@{release}", release.toString());
    }

    /** A file of a release. */
    public String of(CalicoVersion release, String file) {
        return of(release) + "/" + file;
    }
}
