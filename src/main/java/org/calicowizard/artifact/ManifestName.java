package org.calicowizard.artifact;

/** The name under which a manifest is downloaded and then applied. */
public final class ManifestName {

    private ManifestName() {}

    /**
     * The file name.
     *
     * @param generation what the answers led to
     * @return a name such as {@code calico-dual-v3.32.1.yaml}: the IP family, and the release of the manifest itself
     */
    public static String of(Generation generation) {
        return "calico-" + generation.answers().ipFamily().value() + "-"
                + generation.traits().release() + ".yaml";
    }
}
