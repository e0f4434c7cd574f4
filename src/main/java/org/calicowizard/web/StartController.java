package org.calicowizard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.calicowizard.answers.TakenOver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page for browsers, where others get help; a link with answers leads on to their result, or to a list of what is unknown in it. */
@Controller
class StartController {

    private final Landing landing;

    StartController(Landing landing) {
        this.landing = landing;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView start(
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        State state = State.of(parameters).notReturning();
        if (state.raw().values().isEmpty()) {
            return new ModelAndView(
                    "start", Map.of("first", state.href(Step.FAMILY), "open", state.href(OpenController.PATH)));
        }
        TakenOver taken = landing.takeOver(state);
        return SeeOther.to(
                taken.omitted().isEmpty()
                        ? Step.RESULT.path() + "?" + request.getQueryString()
                        : landing.href(state, taken));
    }
}
