package org.calicowizard.artifact;

import java.util.List;

/**
 * A phase with its items.
 *
 * @param phase the phase
 * @param items its items, in the order in which they are done
 */
public record ChecklistSection(ChecklistPhase phase, List<ChecklistItem> items) {

    /** Copies the list. */
    public ChecklistSection {
        items = List.copyOf(items);
    }
}
