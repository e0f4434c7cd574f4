package org.calicowizard.artifact;

/** Names of files, which say the IP family and the release of the manifest itself. */
public final class ArtifactName {

    private ArtifactName() {}

    /**
     * The name under which a manifest is downloaded and then applied.
     *
     * @param generation what the answers led to
     * @return a name such as {@code calico-dual-v3.32.1.yaml}
     */
    public static String manifest(Generation generation) {
        return of(generation, ".yaml");
    }

    /**
     * The name of another file that belongs to the manifest.
     *
     * @param generation what the answers led to
     * @param ending what tells it from the others, such as {@code -plan.json}
     * @return a name such as {@code calico-dual-v3.32.1-plan.json}
     */
    public static String of(Generation generation, String ending) {
        return "calico-" + generation.answers().ipFamily().value() + "-"
                + generation.traits().release() + ending;
    }
}
