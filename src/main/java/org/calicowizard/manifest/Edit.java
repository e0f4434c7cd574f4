package org.calicowizard.manifest;

import java.util.List;
import org.calicowizard.plan.Reason;
import org.calicowizard.text.Message;
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
 * @param rightsComment whether one of them is of a comment that would say the opposite afterwards
 */
public record Edit(
        String target,
        String path,
        String before,
        String after,
        Reason reason,
        List<TextEdit> texts,
        boolean rightsComment) {

    /** Copies the list. */
    public Edit {
        texts = List.copyOf(texts);
    }

    /** An edit that leaves all comments as they are. */
    Edit(String target, String path, String before, String after, Reason reason, List<TextEdit> texts) {
        this(target, path, before, after, reason, texts, false);
    }

    /**
     * Why, of all that is changed.
     *
     * @return the reason, and what becomes of a comment
     */
    public Message explanation() {
        return rightsComment ? Message.of("plan.with-comment", reason.message()) : reason.message();
    }
}
