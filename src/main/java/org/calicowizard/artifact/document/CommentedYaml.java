package org.calicowizard.artifact.document;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.WordUtils;

/**
 * Writes YAML in block style, with comments. What is written are maps with texts for keys, lists, texts, numbers, truth
 * values, and {@link Commented} ones among them.
 */
public final class CommentedYaml {

    private static final int LONGEST_LINE = 120;
    /** A line break in what a comment quotes would end it. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");

    private final StringBuilder text = new StringBuilder();

    private CommentedYaml() {}

    /**
     * A document.
     *
     * @param head the lines of the comment at its top, as they are
     * @param root the document
     * @return its text, which ends with a line break
     */
    public static String of(List<String> head, Map<String, ?> root) {
        CommentedYaml yaml = new CommentedYaml();
        head.forEach(line -> yaml.line("#", line));
        yaml.entries(0, root);
        return yaml.text.toString();
    }

    private void entries(int indent, Map<?, ?> map) {
        map.forEach((key, value) -> {
            comment(indent, comments(value));
            text.append(" ".repeat(indent));
            entry(indent, key, bare(value));
        });
    }

    private void entry(int indent, Object key, Object value) {
        text.append(YamlScalar.of(key)).append(':');
        value(indent, value);
    }

    private void value(int indent, Object value) {
        if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            text.append('\n');
            entries(indent + 2, map);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            text.append('\n');
            list.forEach(item -> item(indent + 2, item));
        } else if (YamlScalar.isLines(value)) {
            lines(indent + 2, value.toString());
        } else {
            text.append(' ').append(flow(value)).append('\n');
        }
    }

    private void item(int indent, Object item) {
        comment(indent, comments(item));
        text.append(" ".repeat(indent)).append('-');
        if (!(bare(item) instanceof Map<?, ?> map) || map.isEmpty()) {
            value(indent, bare(item));
            return;
        }
        Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
        Map.Entry<?, ?> first = entries.next();
        text.append(' ');
        entry(indent + 2, first.getKey(), bare(first.getValue()));
        Map<Object, Object> others = new LinkedHashMap<>();
        entries.forEachRemaining(entry -> others.put(entry.getKey(), entry.getValue()));
        entries(indent + 2, others);
    }

    private void lines(int indent, String value) {
        text.append(value.endsWith("\n") ? " |\n" : " |-\n");
        value.lines()
                .forEach(line -> text.append(line.isEmpty() ? "" : " ".repeat(indent) + line)
                        .append('\n'));
    }

    private static String flow(Object value) {
        if (value instanceof Map<?, ?>) {
            return "{}";
        }
        return value instanceof List<?> ? "[]" : YamlScalar.of(value);
    }

    private void comment(int indent, List<String> paragraphs) {
        String start = " ".repeat(indent) + "#";
        paragraphs.stream()
                .flatMap(paragraph -> WordUtils.wrap(paragraph, LONGEST_LINE - start.length() - 1, "\n", false)
                        .lines())
                .forEach(line -> line(start, line));
    }

    private void line(String start, String line) {
        String shown = UNPRINTABLE.matcher(line).replaceAll("\uFFFD");
        text.append((start + " " + shown).stripTrailing()).append('\n');
    }

    private static Object bare(Object value) {
        return value instanceof Commented commented ? commented.value() : value;
    }

    private static List<String> comments(Object value) {
        return value instanceof Commented commented ? commented.comments() : List.of();
    }
}
