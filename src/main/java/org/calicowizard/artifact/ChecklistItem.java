package org.calicowizard.artifact;

import java.net.URI;
import org.calicowizard.text.Message;

/**
 * One thing to do or to look at.
 *
 * @param id its name, such as {@code ipv6-forwarding}
 * @param title what to do
 * @param why what goes wrong otherwise
 * @param command what to run, one or more lines of POSIX shell, with the user's own values; without a line end
 * @param expect what the command shows if all is well, and what to do if not
 * @param applies where to run it, such as every node
 * @param docs where it is documented
 */
public record ChecklistItem(
        String id, Message title, Message why, String command, Message expect, Message applies, URI docs) {}
