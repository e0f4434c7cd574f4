package org.calicowizard.manifest;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Every run of five words in the comments of a manifest, across the lines of one comment. */
final class CommentPhrases {

    private static final int WORDS = 5;
    private static final Pattern COMMENT = Pattern.compile("(?m)(?:^ *#.*\\R?)+");
    private static final Pattern COMMENTED_OUT_ENTRY = Pattern.compile("(?m)^ *# *(?:- name|value):.*$");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    private CommentPhrases() {}

    static Set<String> of(String manifest) {
        Set<String> phrases = new TreeSet<>();
        String prose = COMMENTED_OUT_ENTRY.matcher(manifest).replaceAll("");
        COMMENT.matcher(prose).results().forEach(comment -> add(comment.group(), phrases));
        return phrases;
    }

    private static void add(String comment, Set<String> phrases) {
        String[] words = BETWEEN_WORDS.split(comment.toLowerCase(Locale.ROOT).strip());
        for (int start = 0; start + WORDS <= words.length; start++) {
            phrases.add(String.join(" ", Arrays.asList(words).subList(start, start + WORDS)));
        }
    }
}
