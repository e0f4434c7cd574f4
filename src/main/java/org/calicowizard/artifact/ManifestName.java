package org.calicowizard.artifact;

/** The names under which a manifest and what belongs to it are downloaded. */
public final class ManifestName {

    private ManifestName() {}

    /**
     * The manifest's file name.
     *
     * @param generation what the answers led to
     * @return a name such as {@code calico-dual-v3.32.1.yaml}: the IP family, and the release of the manifest itself
     */
    public static String of(Generation generation) {
        return of(generation, ".yaml");
    }

    /**
     * The file name of something that belongs to the manifest.
     *
     * @param generation what the answers led to
     * @param end how the name ends, such as {@code -plan.json}
     * @return a name such as {@code calico-dual-v3.32.1-plan.json}
     */
    public static String of(Generation generation, String end) {
        return "calico-" + generation.answers().ipFamily().value() + "-"
                + generation.traits().release() + end;
    }
}
