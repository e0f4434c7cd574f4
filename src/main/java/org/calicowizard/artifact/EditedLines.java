package org.calicowizard.artifact;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.manifest.Edit;
import org.calicowizard.manifest.RenderedManifest;
import org.calicowizard.yaml.TextEdit;
import org.calicowizard.yaml.TextEdits;

/**
 * Whole lines of a base that edits touch. As it is known what was edited and why, no difference has to be guessed from
 * two texts, and each line that changed leads to its reasons.
 *
 * @param from the first line, from 0
 * @param to the line behind the last one
 * @param pieces the replacements in these lines
 */
record EditedLines(int from, int to, List<Piece> pieces) {

    /**
     * A replacement.
     *
     * @param text the replacement
     * @param edit what it belongs to; empty for the comment at the head
     */
    record Piece(TextEdit text, Optional<Edit> edit) {

        boolean keepsAll() {
            return text.start() == text.end();
        }
    }

    /** In the order of the lines; two places that share a line are one. */
    static List<EditedLines> of(RenderedManifest manifest, TextLines base) {
        Stream<Piece> head = Stream.of(new Piece(manifest.head(), Optional.empty()));
        Stream<Piece> planned = manifest.edits().stream()
                .flatMap(edit -> edit.texts().stream().map(text -> new Piece(text, Optional.of(edit))));
        List<EditedLines> places = new ArrayList<>();
        Stream.concat(head, planned)
                .sorted(Comparator.comparing(Piece::text, TextEdits.BY_PLACE))
                .map(piece -> of(piece, base))
                .forEach(place -> add(place, places));
        return places;
    }

    private static EditedLines of(Piece piece, TextLines base) {
        TextEdit text = piece.text();
        int end = base.at(text.end());
        boolean whole = base.isLineStart(text.end()) && endsLine(text, base);
        return new EditedLines(base.at(text.start()), whole ? end : Math.min(end + 1, base.count()), List.of(piece));
    }

    private static boolean endsLine(TextEdit text, TextLines base) {
        return text.replacement().isEmpty()
                ? base.isLineStart(text.start())
                : text.replacement().endsWith("\n");
    }

    private static void add(EditedLines place, List<EditedLines> places) {
        int last = places.size() - 1;
        if (last >= 0 && place.from < places.get(last).to) {
            places.set(last, places.get(last).and(place));
        } else {
            places.add(place);
        }
    }

    private EditedLines and(EditedLines other) {
        return new EditedLines(
                from,
                Math.max(to, other.to),
                Stream.concat(pieces.stream(), other.pieces.stream()).toList());
    }

    /** What became of these lines, where the manifest has that many lines more than the base above them. */
    Stream<ManifestChange> changes(TextLines base, int shift) {
        List<Edit> edits =
                pieces.stream().flatMap(piece -> piece.edit.stream()).distinct().toList();
        List<String> before = base.between(from, to);
        TextLines edited = edited(base);
        List<String> after = edited.between(0, edited.count());
        return pieces.size() == 1 || pieces.stream().allMatch(Piece::keepsAll)
                ? DiffUtils.diff(before, after).getDeltas().stream().map(delta -> change(delta, from + shift, edits))
                : Stream.of(replaced(before, after, shift, edits));
    }

    /**
     * Several edits that replace something: the shortest difference would pass the new line of one off as the old one of
     * another where they are equal.
     */
    private ManifestChange replaced(List<String> before, List<String> after, int shift, List<Edit> edits) {
        int same = 0;
        while (same < Math.min(before.size(), after.size()) && before.get(same).equals(after.get(same))) {
            same++;
        }
        return new ManifestChange(
                from + same,
                before.subList(same, before.size()),
                from + shift + same,
                after.subList(same, after.size()),
                edits);
    }

    private ManifestChange change(AbstractDelta<String> delta, int after, List<Edit> edits) {
        return new ManifestChange(
                from + delta.getSource().getPosition(),
                delta.getSource().getLines(),
                after + delta.getTarget().getPosition(),
                delta.getTarget().getLines(),
                edits);
    }

    /** How many lines come of them, less how many they were. */
    int growth(TextLines base) {
        return edited(base).count() - (to - from);
    }

    private TextLines edited(TextLines base) {
        int start = base.start(from);
        List<TextEdit> here = pieces.stream()
                .map(Piece::text)
                .map(text -> new TextEdit(text.start() - start, text.end() - start, text.replacement()))
                .toList();
        return TextLines.of(TextEdits.apply(base.slice(from, to), here));
    }
}
