package org.calicowizard.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers everything that is refused before a controller is reached: a page for browsers, else a problem document. */
@Controller
class ApiErrorController implements ErrorController {

    private final Problems problems;

    ApiErrorController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request, HttpServletResponse response) {
        HttpStatus status = status(request);
        return Preference.of(request).asksForHtml()
                ? page(status, response)
                : problems.of(status, detail(status), request);
    }

    private static ModelAndView page(HttpStatus status, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        return new ModelAndView("error", Map.of("status", status.value()), status);
    }

    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
    }

    private static String detail(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing at this address. The API is below /api/v1, the wizard at /.";
            case METHOD_NOT_ALLOWED -> "Use a method that the header Allow names.";
            case NOT_ACCEPTABLE -> "Accept one of the media types that the header Accept names, or */*.";
            case UNSUPPORTED_MEDIA_TYPE ->
                "Send one of the media types that the header Accept names, without Content-Encoding.";
            case CONTENT_TOO_LARGE -> "Send answers of at most 1 MB, a manifest of at most 2 MB, and at most 50 parts.";
            case BAD_REQUEST ->
                "The request cannot be decoded: percent-encode query and form as UTF-8"
                        + " (curl: --data-urlencode), give multipart form data its boundary, send the whole body.";
            case REQUEST_TIMEOUT -> "The body did not come in time: send all of it at once, without pauses.";
            case TOO_MANY_REQUESTS ->
                "Send fewer requests: wait as long as Retry-After says, and go on as RateLimit says.";
            case SERVICE_UNAVAILABLE ->
                "The server has more to do than it can: try again when the seconds of Retry-After are over.";
            default -> status.getReasonPhrase();
        };
    }
}
