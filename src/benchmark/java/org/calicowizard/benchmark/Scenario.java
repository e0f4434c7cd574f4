package org.calicowizard.benchmark;

import java.util.List;

/**
 * Something that clients ask a server for over and over.
 *
 * @param title what it is
 * @param requests in turn
 */
record Scenario(String title, List<Request> requests) {

    static Scenario of(String title, Request request) {
        return new Scenario(title, List.of(request));
    }

    /** The same by clients that take gzip. */
    Scenario zipped() {
        return new Scenario(title, requests.stream().map(Request::zipped).toList());
    }
}
