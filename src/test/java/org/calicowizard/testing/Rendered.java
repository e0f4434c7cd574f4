package org.calicowizard.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.calicowizard.manifest.RenderedManifest;
import org.calicowizard.yaml.TextEdit;

/** What must hold for every rendered manifest. */
public final class Rendered {

    private static final String DEFINITION = "kind: CustomResourceDefinition";

    private Rendered() {}

    /** Reads every object as strictly as Kubernetes does; the custom resource definitions, which no edit touches, apart. */
    public static void strictly(RenderedManifest manifest) {
        assertThat(definitions(manifest.text()))
                .isEqualTo(definitions(manifest.base().text()));
        String others = documents(manifest.text()).stream()
                .filter(document -> !document.contains(DEFINITION))
                .collect(Collectors.joining("\n---\n"));
        StrictKubernetes.read(others);
    }

    /** Outside the edits and the comment at the head, every character is the base's: puts the parts together again. */
    public static void losslessly(RenderedManifest manifest) {
        String base = manifest.base().text();
        int start = base.startsWith("\uFEFF") ? 1 : 0;
        List<TextEdit> edits = manifest.edits().stream()
                .flatMap(edit -> edit.texts().stream())
                .sorted(Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end))
                .toList();
        String text = manifest.text();
        int behind = text.length();
        int copied = base.length();
        for (int i = edits.size() - 1; i >= 0; i--) {
            TextEdit edit = edits.get(i);
            behind = endsWith(text, behind, base.substring(edit.end(), copied));
            behind = endsWith(text, behind, edit.replacement());
            copied = edit.start();
        }
        behind = endsWith(text, behind, base.substring(start, copied));
        String head = text.substring(start, behind);
        assertThat(head.lines())
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).startsWith("#"));
        assertThat(head).endsWith("\n");
    }

    private static int endsWith(String text, int end, String part) {
        assertThat(text.substring(end - part.length(), end)).isEqualTo(part);
        return end - part.length();
    }

    private static List<String> definitions(String manifest) {
        return documents(manifest).stream()
                .filter(text -> text.contains(DEFINITION))
                .toList();
    }

    private static List<String> documents(String manifest) {
        return Arrays.asList(manifest.split("(?m)^---\\s*$"));
    }
}
