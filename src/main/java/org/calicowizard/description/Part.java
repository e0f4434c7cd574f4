package org.calicowizard.description;

import java.util.Map;

/**
 * A mapping in a document that is being put together.
 *
 * @param content the mapping itself, to which more can be added
 */
record Part(Map<String, Object> content) {

    @SuppressWarnings("unchecked")
    Part part(String key) {
        return new Part((Map<String, Object>) content.get(key));
    }

    void add(String key, Object value) {
        content.put(key, value);
    }
}
