package org.calicowizard.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.calicowizard.manifest.RenderedManifest;

/** The unified diff between a manifest and its base; {@code patch} on the base gives the manifest. */
public final class ManifestDiff {

    private static final int CONTEXT_LINES = 3;

    private ManifestDiff() {}

    /**
     * Compares.
     *
     * @param manifest the manifest
     * @return the diff, in UTF-8's characters, with the files' own line ends
     */
    public static String of(RenderedManifest manifest) {
        return of(manifest, hunks(manifest));
    }

    /**
     * The diff, where its passages are known already.
     *
     * @param manifest the manifest
     * @param hunks the passages that differ
     * @return the diff, in UTF-8's characters, with the files' own line ends
     */
    public static String of(RenderedManifest manifest, List<ManifestHunk> hunks) {
        String file = manifest.base().file();
        return "--- a/" + file + "\n+++ b/" + file + "\n"
                + hunks.stream().map(ManifestDiff::text).collect(Collectors.joining());
    }

    /**
     * The passages that differ, each with what was edited there.
     *
     * @param manifest the manifest
     * @return them, in the order of the lines
     */
    public static List<ManifestHunk> hunks(RenderedManifest manifest) {
        TextLines base = TextLines.of(manifest.base().text());
        List<ManifestHunk> hunks = new ArrayList<>();
        List<ManifestChange> near = new ArrayList<>();
        int reached = 0;
        for (ManifestChange change : changes(manifest, base)) {
            if (!near.isEmpty() && change.before() - reached > 2 * CONTEXT_LINES) {
                hunks.add(hunk(near, base));
                near.clear();
            }
            near.add(change);
            reached = change.before() + change.removed().size();
        }
        hunks.add(hunk(near, base));
        return hunks;
    }

    private static List<ManifestChange> changes(RenderedManifest manifest, TextLines base) {
        List<ManifestChange> changes = new ArrayList<>();
        int shift = 0;
        for (EditedLines place : EditedLines.of(manifest, base)) {
            place.changes(base, shift).forEach(changes::add);
            shift += place.growth(base);
        }
        return changes;
    }

    private static ManifestHunk hunk(List<ManifestChange> changes, TextLines base) {
        ManifestChange first = changes.get(0);
        int start = Math.max(0, first.before() - CONTEXT_LINES);
        int copied = start;
        List<ManifestHunk.Line> lines = new ArrayList<>();
        for (ManifestChange change : changes) {
            add(lines, ' ', base.between(copied, change.before()));
            add(lines, '-', change.removed());
            add(lines, '+', change.added());
            copied = change.before() + change.removed().size();
        }
        add(lines, ' ', base.between(copied, Math.min(copied + CONTEXT_LINES, base.count())));
        return new ManifestHunk(start, first.after() - (first.before() - start), changes, lines);
    }

    private static void add(List<ManifestHunk.Line> lines, char sign, List<String> texts) {
        texts.forEach(text -> lines.add(new ManifestHunk.Line(sign, text)));
    }

    private static String text(ManifestHunk hunk) {
        return "@@ -%d,%d +%d,%d @@\n"
                        .formatted(hunk.before() + 1, hunk.beforeLines(), hunk.after() + 1, hunk.afterLines())
                + hunk.lines().stream().map(ManifestHunk.Line::diff).collect(Collectors.joining());
    }
}
