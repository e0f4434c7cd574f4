package org.calicowizard.artifact;

import org.calicowizard.answers.Choice;
import org.calicowizard.text.Message;

/** When the items of a checklist are done. */
public enum ChecklistPhase implements Choice {
    /** Before Calico is installed: the control plane runs, the nodes are not ready yet. */
    BEFORE,
    /** The installation itself. */
    INSTALL,
    /** After it: whether the cluster does what was planned. */
    VERIFY,
    /** The way back. */
    ROLLBACK;

    /**
     * The heading over the phase's items.
     *
     * @return the message
     */
    public Message title() {
        return Message.of("checklist.phase." + value());
    }
}
