package org.calicowizard.web;

import java.net.URI;
import java.util.List;
import org.calicowizard.artifact.Checklist;
import org.calicowizard.artifact.ChecklistItem;
import org.calicowizard.artifact.ChecklistSection;
import org.calicowizard.text.Texts;

/**
 * A phase of the checklist as a page shows it.
 *
 * @param id its name
 * @param title its heading
 * @param items what is to be done
 */
record ChecklistView(String id, String title, List<Item> items) {

    /**
     * One thing to do.
     *
     * @param id its name
     * @param title what to do
     * @param why what goes wrong otherwise
     * @param where where to run the command
     * @param command what to run
     * @param expect what it shows if all is well
     * @param docs where it is documented
     */
    record Item(String id, String title, String why, String where, String command, String expect, URI docs) {}

    static List<ChecklistView> of(Checklist checklist, Texts texts) {
        return checklist.sections().stream()
                .map(section -> section(section, texts))
                .toList();
    }

    private static ChecklistView section(ChecklistSection section, Texts texts) {
        return new ChecklistView(
                section.phase().value(),
                texts.of(section.phase().title()),
                section.items().stream().map(item -> item(item, texts)).toList());
    }

    private static Item item(ChecklistItem item, Texts texts) {
        return new Item(
                item.id(),
                texts.of(item.title()),
                texts.of(item.why()),
                texts.of(item.applies()),
                item.command(),
                texts.of(item.expect()),
                item.docs());
    }
}
