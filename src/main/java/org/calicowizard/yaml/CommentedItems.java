package org.calicowizard.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The items of a list that are commented out: {@code # - key: value} and the deeper comment lines below. */
record CommentedItems(Target target) {

    private static final Pattern ITEM =
            Pattern.compile("\\s*#\\s*-\\s+([^\\s:]+):\\s+(?:\"([^\"]*)\"|'([^']*)'|(\\S+))\\s*(?:#.*)?");

    /** The end of the item's last line; refuses where the item is missing or there more than once. */
    int endOfOnly(Step.Item item) {
        List<Integer> ends = find(item.key(), item.value());
        if (ends.size() != 1) {
            throw target.refusal(ends.isEmpty() ? YamlFault.COMMENTED_MISSING : YamlFault.COMMENTED_REPEATED, item);
        }
        return ends.get(0);
    }

    /** The ends of the last lines of all items like this. */
    List<Integer> find(String key, String value) {
        List<Integer> ends = new ArrayList<>();
        int from = target.found().asChild().map(Child::lead).orElse(source().start());
        if (target.node() instanceof CollectionNode list) {
            for (Child child : list.children()) {
                find(key, value, from, child.start(), ends);
                from = child.end();
            }
        }
        from = Math.max(from, target.node().end());
        find(key, value, from, source().skipBlank(from), ends);
        return ends;
    }

    private void find(String key, String value, int from, int to, List<Integer> ends) {
        for (int line = source().nextLine(from); line < to; line = source().nextLine(line)) {
            Matcher matcher = ITEM.matcher(source().line(line));
            if (matcher.matches()
                    && matcher.group(1).equals(key)
                    && value(matcher).equals(value)) {
                ends.add(end(line, to));
            }
        }
    }

    private static String value(Matcher item) {
        String quoted = item.group(2) != null ? item.group(2) : item.group(3);
        return quoted != null ? quoted : item.group(4);
    }

    private int end(int item, int to) {
        int column = textColumn(item);
        int last = item;
        int next = source().nextLine(item);
        while (next < to && textColumn(next) > column) {
            last = next;
            next = source().nextLine(next);
        }
        return source().lineEnd(last);
    }

    /** The column where a comment line's text begins; -1 where the line is no comment or has no text. */
    private int textColumn(int lineStart) {
        String line = source().line(lineStart);
        String text = line.stripLeading();
        if (!text.startsWith("#") || text.substring(1).isBlank()) {
            return -1;
        }
        return line.length() - text.substring(1).stripLeading().length();
    }

    private Source source() {
        return target.source();
    }
}
