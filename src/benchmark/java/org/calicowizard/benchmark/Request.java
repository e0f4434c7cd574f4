package org.calicowizard.benchmark;

import java.util.Optional;

/**
 * What a client asks for.
 *
 * @param path path and query
 * @param body what is posted; a request without one is a GET
 * @param type the media type of the body
 * @param gzip whether the answer may be compressed
 */
record Request(String path, Optional<byte[]> body, String type, boolean gzip) {

    static Request get(String path) {
        return new Request(path, Optional.empty(), "", false);
    }

    static Request post(String path, String type, byte[] body) {
        return new Request(path, Optional.of(body), type, false);
    }

    Request zipped() {
        return new Request(path, body, type, true);
    }
}
