package org.calicowizard.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** Proves of random edits that nothing outside them changed and that the models differ just where they should. */
final class EditProof {

    private EditProof() {}

    /** Edits some documents of a stream at once; returns how many edits it made. */
    static int editDocuments(String text, List<Integer> documents, long seed, String what) {
        Random random = new Random(seed);
        YamlText before = YamlText.of(text);
        List<TextEdit> edits = new ArrayList<>();
        List<RandomEdits> planned = new ArrayList<>();
        for (int index : documents) {
            RandomEdits document = RandomEdits.of(before.documents().get(index), random);
            planned.add(document);
            edits.addAll(document.edits);
        }
        String after = TextEdits.apply(text, edits);
        checkOutside(text, after, edits, what);
        List<YamlDocument> now = YamlText.of(after).documents();
        assertThat(now).as(what).hasSameSizeAs(before.documents());
        for (int i = 0; i < documents.size(); i++) {
            int index = documents.get(i);
            checkModels(before.documents().get(index), now.get(index), planned.get(i), what + "\n" + edits);
        }
        return edits.size();
    }

    /** Edits the text inside a scalar; returns how many edits it made. */
    static int editEmbedded(String text, int index, YamlPath path, long seed, String what) {
        YamlDocument before = YamlText.of(text).documents().get(index);
        RandomEdits planned = RandomEdits.of(before.embedded(path), new Random(seed));
        String after = TextEdits.apply(text, planned.edits);
        checkOutside(text, after, planned.edits, what);
        YamlDocument now = YamlText.of(after).documents().get(index);
        assertThat(YamlModel.changedPaths(before.model(), now.model())).as(what).isSubsetOf(path.toString());
        checkModels(before.embedded(path), now.embedded(path), planned, what + "\n" + planned.edits);
        return planned.edits.size();
    }

    private static Yaml strict() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        return new Yaml(options);
    }

    private static void checkOutside(String before, String after, List<TextEdit> edits, String what) {
        List<TextEdit> sorted =
                edits.stream().sorted(Comparator.comparingInt(TextEdit::start)).toList();
        int shift = 0;
        int from = 0;
        for (TextEdit edit : sorted) {
            checkSame(before, after, from, edit.start(), shift, what);
            shift += edit.replacement().length() - (edit.end() - edit.start());
            from = edit.end();
        }
        checkSame(before, after, from, before.length(), shift, what);
    }

    private static void checkSame(String before, String after, int from, int to, int shift, String what) {
        if (to > from) {
            assertThat(after.substring(from + shift, to + shift).getBytes(StandardCharsets.UTF_8))
                    .as(what)
                    .isEqualTo(before.substring(from, to).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void checkModels(YamlDocument before, YamlDocument after, RandomEdits planned, String what) {
        Set<String> changed = YamlModel.changedPaths(before.model(), after.model());
        List<String> expected =
                planned.expected.stream().map(YamlPath::toString).toList();
        List<String> shifted = planned.shifted.stream().map(YamlPath::toString).toList();
        assertThat(changed).as(what).containsAll(expected);
        assertThat(changed.stream()
                        .filter(path -> !expected.contains(path))
                        .filter(path -> shifted.stream().noneMatch(path::startsWith)))
                .as("unexpected: " + what)
                .isEmpty();
        assertThatCode(() -> strict().load(after.text())).as(what).doesNotThrowAnyException();
        planned.values.forEach(
                (path, value) -> assertThat(after.scalar(path)).as(what).contains(value));
    }
}
