package org.calicowizard.manifest;

import java.util.List;
import org.calicowizard.plan.Reason;
import org.calicowizard.yaml.TextEdit;

/**
 * A change of the base, with its reason.
 *
 * @param target the object, such as {@code DaemonSet kube-system/calico-node}
 * @param path where in the object
 * @param before what stood there; empty where nothing did
 * @param after what stands there now; empty where nothing does
 * @param reason why
 * @param texts the replacements in the base's text
 */
public record Edit(String target, String path, String before, String after, Reason reason, List<TextEdit> texts) {

    /** Copies the list. */
    public Edit {
        texts = List.copyOf(texts);
    }
}
