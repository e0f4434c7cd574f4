package org.calicowizard.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a page tells of the way to it. It stands in the link to that page, and in no link from there.
 *
 * @param dropped answers that mean nothing beside the others any more
 * @param omitted answers of an old link or file that could not be taken over, as {@code key=value}
 * @param fromManifest whether the answers were read out of a manifest
 */
record Notices(List<Dropped> dropped, List<String> omitted, boolean fromManifest) {

    static final String DROPPED = "dropped";
    static final String OMITTED = "omitted";
    static final String OPENED = "opened";

    /** Nobody reads more, and a link must not grow without end. */
    private static final int MOST = 20;

    private static final int LONGEST = 80;

    /**
     * An answer that was dropped.
     *
     * @param key its key
     * @param label the message key of its value; empty where the value speaks for itself
     * @param value its value
     */
    record Dropped(String key, String label, String value) {}

    public boolean isEmpty() {
        return dropped.isEmpty() && omitted.isEmpty() && !fromManifest;
    }

    /** A link, with what its page is to tell. */
    static String telling(String href, String name, List<String> texts) {
        String told = shown(texts).map(text -> name + "=" + State.encode(text)).collect(Collectors.joining("&"));
        if (told.isEmpty()) {
            return href;
        }
        return href + (href.contains("?") ? "&" : "?") + told;
    }

    /** The first of the texts, each cut to what tells it from others. */
    static Stream<String> shown(List<String> texts) {
        Stream<String> more = Stream.of("…").filter(mark -> texts.size() > MOST);
        return Stream.concat(texts.stream().limit(MOST).map(Notices::shown), more);
    }

    private static String shown(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
