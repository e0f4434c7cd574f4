package org.calicowizard.artifact.kustomize;

import java.util.Map;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.document.Commented;
import org.calicowizard.manifest.Base;
import org.calicowizard.manifest.Origin;
import org.calicowizard.release.ManifestAddress;

/**
 * How a kustomization names its base: by its official address, or as the file beside it that the user sent.
 *
 * @param official where the official manifests are
 * @param comments what is said of the base, by its origin
 */
record BaseReference(ManifestAddress official, Map<String, String> comments) {

    /** The file that the user sent. Its own name might be one of the others’. */
    static final String UPLOADED = "base.yaml";

    @SuppressWarnings("unchecked")
    static BaseReference of(Map<String, Object> data) {
        return new BaseReference(ManifestAddress.load(), (Map<String, String>) data.get("comments"));
    }

    Commented of(Generation generation) {
        Base base = generation.manifest().base();
        String resource = base.origin() == Origin.UPLOAD
                ? UPLOADED
                : official.of(generation.traits().release(), base.file());
        String comment = comments.getOrDefault(base.origin().value(), "");
        return Commented.of(resource, filled(comment, generation));
    }

    private static String filled(String text, Generation generation) {
        return text.replace("@{sha256}", generation.manifest().base().sha256());
    }
}
