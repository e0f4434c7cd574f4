package org.calicowizard.api;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers everything that is refused before a controller is reached: a page for browsers, else a problem document. */
@Controller
class ApiErrorController implements ErrorController {

    private final Problems problems;

    ApiErrorController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("/error")
    ResponseEntity<byte[]> problem(HttpServletRequest request) {
        HttpStatus status = status(request);
        return problems.of(status, detail(status), request);
    }

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    String page(HttpServletRequest request, HttpServletResponse response, Model model) {
        int status = status(request).value();
        response.setStatus(status);
        model.addAttribute("status", status);
        return "error";
    }

    private static HttpStatus status(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE))
                .map(code -> HttpStatus.resolve((Integer) code))
                .orElse(HttpStatus.NOT_FOUND);
    }

    private static String detail(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "There is nothing at this address. The API is below /api/v1, the wizard at /.";
            case METHOD_NOT_ALLOWED -> "Use GET, HEAD or POST.";
            case NOT_ACCEPTABLE -> "Accept a media type that this address has, or */*.";
            case UNSUPPORTED_MEDIA_TYPE ->
                "Send application/json, application/yaml, application/x-www-form-urlencoded"
                        + " or multipart/form-data.";
            case CONTENT_TOO_LARGE -> "Send answers of at most 1 MB, or a manifest of at most 2 MB.";
            case BAD_REQUEST ->
                "The request cannot be decoded: percent-encode query and form"
                        + " as UTF-8 (curl: --data-urlencode), and give multipart form data its boundary.";
            default -> status.getReasonPhrase();
        };
    }
}
