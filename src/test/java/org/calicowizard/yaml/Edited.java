package org.calicowizard.yaml;

import java.util.List;
import java.util.function.Function;

/** Shortens before/after tests of a stream's first document. */
final class Edited {

    private Edited() {}

    static String first(String text, Function<YamlDocument, TextEdit> edit) {
        return TextEdits.apply(text, List.of(edit.apply(document(text))));
    }

    static YamlDocument document(String text) {
        return YamlText.of(text).documents().get(0);
    }

    static YamlPath path(String path) {
        return YamlPath.parse(path);
    }
}
