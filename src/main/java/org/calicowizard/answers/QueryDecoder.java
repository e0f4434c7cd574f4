package org.calicowizard.answers;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a query string as servers do; what is wrongly percent-encoded stays as it is written. */
final class QueryDecoder {

    private QueryDecoder() {}

    static RawAnswers decode(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String key = text(equals < 0 ? pair : pair.substring(0, equals));
            if (!key.isEmpty()) {
                values.computeIfAbsent(key, unused -> new ArrayList<>())
                        .add(equals < 0 ? "" : text(pair.substring(equals + 1)));
            }
        }
        return new RawAnswers(values);
    }

    private static String text(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return encoded;
        }
    }
}
