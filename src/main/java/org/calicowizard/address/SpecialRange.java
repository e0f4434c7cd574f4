package org.calicowizard.address;

import java.util.List;
import java.util.Optional;
import org.calicowizard.text.Message;

/**
 * A range of addresses that has a meaning of its own.
 *
 * @param prefix the range
 * @param name what the range is called, or whose default it is
 * @param rfcs numbers of the RFCs that define it, without "RFC"; empty for a site default
 * @param action what to do with a pod or service CIDR that overlaps it
 * @param note what a reader should know besides; empty if nothing
 */
public record SpecialRange(Cidr prefix, Message name, List<String> rfcs, Action action, Optional<Message> note) {

    public SpecialRange {
        rfcs = List.copyOf(rfcs);
    }
}
