package org.calicowizard.manifest;

import java.util.LinkedHashMap;
import java.util.Map;

/** Maps that keep the order in which they are written, for data that becomes text. */
final class Pairs {

    private Pairs() {}

    static Map<String, Object> of(String key, Object value, String nextKey, Object nextValue) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put(key, value);
        map.put(nextKey, nextValue);
        return map;
    }
}
