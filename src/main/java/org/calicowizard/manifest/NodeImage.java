package org.calicowizard.manifest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.calicowizard.release.CalicoVersion;

/** The image of calico-node, whose tag names the release. */
final class NodeImage {

    private static final Pattern TAG = Pattern.compile(":(v\\d+\\.\\d+\\.\\d+)");
    private static final Pattern ANYWHERE = Pattern.compile("/node(:v\\d+\\.\\d+\\.\\d+)");

    private NodeImage() {}

    /** The release that an image names; empty where it names none. */
    static Optional<CalicoVersion> release(String image) {
        Matcher tag = TAG.matcher(image);
        return tag.find() ? CalicoVersion.find(tag.group(1)) : Optional.empty();
    }

    /** The same of the first such image in a manifest whose containers are called otherwise. */
    static Optional<CalicoVersion> releaseIn(String manifest) {
        Matcher image = ANYWHERE.matcher(manifest);
        return image.find() ? release(image.group(1)) : Optional.empty();
    }
}
