package org.calicowizard.artifact;

/** The name under which a manifest is saved: it says the IP family and the release. */
public final class ManifestName {

    private ManifestName() {}

    /**
     * The file name of a manifest.
     *
     * @param generation what it was made from
     * @return a name such as {@code calico-dual-v3.32.1.yaml}
     */
    public static String of(Generation generation) {
        return "calico-" + generation.answers().ipFamily().value() + "-"
                + generation.traits().release() + ".yaml";
    }
}
