package org.calicowizard.plan;

import java.net.URI;
import org.calicowizard.text.Message;

/**
 * Why something is set.
 *
 * @param message the reason, in one sentence
 * @param docs where Calico's documentation or source speaks of it
 */
public record Reason(Message message, URI docs) {}
