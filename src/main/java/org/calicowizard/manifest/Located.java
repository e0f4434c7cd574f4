package org.calicowizard.manifest;

import org.calicowizard.text.Message;
import org.calicowizard.yaml.YamlDocument;
import org.calicowizard.yaml.YamlPath;

/** A text of a manifest, with the place where it stands. */
public final class Located {

    private final String object;
    private final YamlDocument document;
    private final YamlPath path;

    Located(String object, YamlDocument document, YamlPath path) {
        this.object = object;
        this.document = document;
        this.path = path;
    }

    /**
     * What is written there.
     *
     * @return the text
     */
    public String text() {
        return document.scalar(path).orElseThrow();
    }

    /**
     * Whether it is text, and no number or truth value spelled alike.
     *
     * @return false for {@code true} without quotes
     */
    public boolean isString() {
        return document.isString(path);
    }

    /**
     * Where it stands.
     *
     * @return the object and the line
     */
    public Message place() {
        return place(object, document.line(path));
    }

    static Message place(String object, int line) {
        return Message.of("manifest.place", object, line);
    }
}
