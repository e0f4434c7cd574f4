package org.calicowizard.web;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.calicowizard.artifact.ManifestHunk;
import org.calicowizard.text.Texts;

/**
 * A passage of the diff with the reasons for what changed in it.
 *
 * @param number counts the passages of a page from 1
 * @param head whether the comment at the head is in it
 * @param places where it is
 * @param names what a reader calls the first of the changed things
 * @param reasons why it changed
 * @param base the numbers of its lines in the base
 * @param result the numbers of its lines in the manifest
 * @param runs its lines
 */
record HunkView(
        int number,
        boolean head,
        List<Place> places,
        String names,
        List<Why> reasons,
        Range base,
        Range result,
        List<DiffRun> runs) {

    private static final int NAMES = 4;

    /**
     * An object and a place in it.
     *
     * @param target the object
     * @param kind the name of the place in the messages
     * @param container the container; empty where the place is in none
     */
    record Place(String target, String kind, String container) {}

    /**
     * A reason.
     *
     * @param text the reason
     * @param docs where it is documented
     * @param edits what was changed because of it
     */
    record Why(String text, URI docs, List<EditView> edits) {}

    /**
     * Lines.
     *
     * @param first the number of the first one, from 1
     * @param last the number of the last one
     */
    record Range(int first, int last) {}

    static List<HunkView> of(List<ManifestHunk> hunks, Texts texts) {
        return IntStream.range(0, hunks.size())
                .mapToObj(i -> of(i + 1, hunks.get(i), texts))
                .toList();
    }

    private static HunkView of(int number, ManifestHunk hunk, Texts texts) {
        List<EditView> edits =
                hunk.edits().stream().map(edit -> EditView.of(edit, texts)).toList();
        return new HunkView(
                number,
                hunk.changes().stream().anyMatch(change -> change.edits().isEmpty()),
                edits.stream().map(HunkView::place).distinct().toList(),
                names(edits),
                reasons(edits),
                new Range(hunk.before() + 1, hunk.before() + hunk.beforeLines()),
                new Range(hunk.after() + 1, hunk.after() + hunk.afterLines()),
                DiffRun.of(hunk));
    }

    private static String names(List<EditView> edits) {
        List<String> names = edits.stream()
                .map(EditView::name)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        return names.stream().limit(NAMES).collect(Collectors.joining(", ")) + (names.size() > NAMES ? " …" : "");
    }

    private static Place place(EditView edit) {
        ManifestPlace.Words words = ManifestPlace.of(edit.path());
        return new Place(edit.target(), words.place().value(), words.container());
    }

    private static List<Why> reasons(List<EditView> edits) {
        Map<String, List<EditView>> grouped = edits.stream()
                .collect(Collectors.groupingBy(EditView::reason, LinkedHashMap::new, Collectors.toList()));
        return grouped.entrySet().stream()
                .map(reason -> new Why(reason.getKey(), reason.getValue().get(0).docs(), reason.getValue()))
                .toList();
    }
}
