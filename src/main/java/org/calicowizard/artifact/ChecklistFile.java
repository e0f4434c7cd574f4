package org.calicowizard.artifact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The items of all checklists, as the data file {@code checklist/checklist.yaml} lists them.
 *
 * @param rows the items
 */
record ChecklistFile(List<ChecklistRow> rows) {

    private static final String NAME = "/checklist/checklist.yaml";

    ChecklistFile {
        rows = List.copyOf(rows);
    }

    static ChecklistFile load() {
        try (InputStream in = ChecklistFile.class.getResourceAsStream(NAME)) {
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }

    static ChecklistFile read(String yaml) {
        List<Map<String, Object>> rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml);
        return new ChecklistFile(rows.stream().map(ChecklistRow::of).toList());
    }

    List<ChecklistItem> items(ChecklistPhase phase, ChecklistSubject subject) {
        return rows.stream()
                .filter(row -> row.phase() == phase && row.appliesTo(subject))
                .map(row -> row.item(subject))
                .toList();
    }
}
