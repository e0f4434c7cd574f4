package org.calicowizard.artifact;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.manifest.RenderedManifest;

/** The unified diff between a manifest and its base; {@code patch} on the base gives the manifest. */
public final class ManifestDiff {

    private static final int CONTEXT_LINES = 3;
    private static final int NAME_LINES = 2;
    private static final Pattern BEHIND_LINE = Pattern.compile("(?<=\n)");

    private ManifestDiff() {}

    /**
     * Compares.
     *
     * @param manifest the manifest
     * @return the diff, in UTF-8's characters, with the files' own line ends
     */
    public static String of(RenderedManifest manifest) {
        String file = manifest.base().file();
        List<String> before = lines(manifest.base().text());
        List<String> after = lines(manifest.text());
        List<String> lines = UnifiedDiffUtils.generateUnifiedDiff(
                "a/" + file, "b/" + file, before, DiffUtils.diff(before, after), CONTEXT_LINES);
        Stream<String> names = lines.stream().limit(NAME_LINES).map(line -> line + "\n");
        return Stream.concat(names, lines.stream().skip(NAME_LINES).map(ManifestDiff::ended))
                .collect(Collectors.joining());
    }

    private static List<String> lines(String text) {
        return List.of(BEHIND_LINE.split(text));
    }

    /** Lines of the files keep their line end, which shows where one lacks it; the library's own have none, and begin as no other. */
    private static String ended(String line) {
        if (line.endsWith("\n")) {
            return line;
        }
        return line.startsWith("@@") ? line + "\n" : line + "\n\\ No newline at end of file\n";
    }
}
