package org.calicowizard.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import org.calicowizard.artifact.Checklist;
import org.calicowizard.artifact.ChecklistHtml;
import org.calicowizard.artifact.ChecklistMarkdown;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.ManifestDiff;
import org.calicowizard.artifact.ManifestName;
import org.calicowizard.text.Texts;

/**
 * A file to take away.
 *
 * @param name its name in the messages
 * @param href where to get it
 * @param file the name under which it is saved
 * @param kilobytes its size; empty where only the REST API can tell
 */
record Product(String name, String href, String file, Optional<Integer> kilobytes) {

    private static final String API = "/api/v1/";
    private static final int KILOBYTE = 1000;

    /** A product of the REST API: its path, how its file name ends, and its text where it is at hand. */
    private record Row(String path, String end, Optional<BiFunction<Generation, Checklist, String>> text) {

        Product of(Generation made, Checklist checklist) {
            return new Product(
                    path,
                    API + path + "?" + made.canonical().query() + "&download",
                    ManifestName.of(made, end),
                    text.map(maker -> kilobytes(maker.apply(made, checklist))));
        }

        private static int kilobytes(String text) {
            return Math.max(1, Math.round(text.getBytes(StandardCharsets.UTF_8).length / (float) KILOBYTE));
        }
    }

    private static final List<Row> ROWS = List.of(
            row("manifest", ".yaml", (made, checklist) -> made.manifest().text()),
            row("manifest.diff", ".diff", (made, checklist) -> ManifestDiff.of(made.manifest())),
            new Row("plan", "-plan.json", Optional.empty()),
            row("checklist.md", "-checklist.md", (made, checklist) -> ChecklistMarkdown.of(checklist, english())),
            row("checklist.html", "-checklist.html", (made, checklist) -> ChecklistHtml.of(checklist, english())),
            new Row("checklist.json", "-checklist.json", Optional.empty()));

    private static Row row(String path, String end, BiFunction<Generation, Checklist, String> text) {
        return new Row(path, end, Optional.of(text));
    }

    private static Texts english() {
        return Texts.in(Locale.ENGLISH);
    }

    /** Everything that the REST API makes of a query. */
    static List<Product> of(Generation made, Checklist checklist) {
        return ROWS.stream().map(row -> row.of(made, checklist)).toList();
    }

    static String manifest(String query) {
        return API + "manifest?" + query;
    }

    /** The checklist as a page that is fit to print. */
    static String print(String query) {
        return API + "checklist.html?" + query;
    }
}
