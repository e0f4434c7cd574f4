package org.calicowizard.artifact.document;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a scalar is written so that every reader of YAML, 1.1 or 1.2, takes it for what it is. */
final class YamlScalar {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z/](?:[A-Za-z0-9_./()-]|:(?=/))*");
    private static final Set<String> WORDS = Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null");
    /** Without what a literal block cannot hold, such as tabs in its indentation and other line breaks. */
    private static final Pattern LITERAL = Pattern.compile("[\\x21-\\x7e][\\n\\x20-\\x7e]*[\\x21-\\x7e]\\n?");

    private YamlScalar() {}

    /** On one line. */
    static String of(Object scalar) {
        if (!(scalar instanceof String text)) {
            return scalar.toString();
        }
        return PLAIN.matcher(text).matches() && !WORDS.contains(text.toLowerCase(Locale.ROOT)) ? text : quoted(text);
    }

    /** Whether it is best read as lines of a literal block. */
    static boolean isLines(Object scalar) {
        return scalar instanceof String text
                && text.strip().contains("\n")
                && LITERAL.matcher(text).matches();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> quoted.append(escaped(character)));
        return quoted.append('"').toString();
    }

    private static String escaped(int character) {
        return switch (character) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default ->
                character >= ' ' && character <= '~' ? Character.toString(character) : "\\U%08X".formatted(character);
        };
    }
}
