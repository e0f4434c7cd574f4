package org.calicowizard.web;

import java.util.stream.Stream;

/**
 * A file to take away.
 *
 * @param name its name in the messages
 * @param href where to get it
 */
record Product(String name, String href) {

    private static final String API = "/api/v1/";

    /** Everything that the REST API makes of a query. */
    static Stream<Product> of(String query) {
        return Stream.of("manifest", "manifest.diff", "plan", "checklist.md", "checklist.html")
                .map(path -> new Product(path, API + path + "?" + query + "&download"));
    }

    static String manifest(String query) {
        return API + "manifest?" + query;
    }
}
