package org.calicowizard.artifact;

import java.util.List;
import org.calicowizard.text.DataFile;

/**
 * The items of all checklists, as the data file {@code checklist/checklist.yaml} lists them.
 *
 * @param rows the items
 */
record ChecklistFile(List<ChecklistRow> rows) {

    ChecklistFile {
        rows = List.copyOf(rows);
    }

    static ChecklistFile load() {
        return of(DataFile.open("/checklist/checklist.yaml"));
    }

    static ChecklistFile of(DataFile file) {
        return new ChecklistFile(file.list().stream().map(ChecklistRow::of).toList());
    }

    List<ChecklistItem> items(ChecklistPhase phase, ChecklistSubject subject) {
        return rows.stream()
                .filter(row -> row.phase() == phase && row.appliesTo(subject))
                .map(row -> row.item(subject))
                .toList();
    }
}
