package org.calicowizard.limits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** Sends a request away until later; the error page or problem document of the status follows. */
final class Refusal {

    /** What costs nothing and must be had under any load. */
    private static final List<String> FREE = List.of("/actuator/", "/css/", "/js/", "/webjars/", "/favicon", "/logo");

    private Refusal() {}

    static void send(HttpStatus status, long seconds, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        response.sendError(status.value());
    }

    static boolean isNeverFor(HttpServletRequest request) {
        return FREE.stream().anyMatch(path -> request.getServletPath().startsWith(path));
    }
}
