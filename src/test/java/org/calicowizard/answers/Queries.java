package org.calicowizard.answers;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads query strings in tests, as a server does. */
public final class Queries {

    private Queries() {}

    /** The answers of a query, not yet checked. */
    public static RawAnswers raw(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            int equals = pair.indexOf('=');
            String value = URLDecoder.decode(pair.substring(equals + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
            values.computeIfAbsent(pair.substring(0, equals), key -> new ArrayList<>())
                    .add(value);
        }
        return new RawAnswers(values);
    }
}
