package org.calicowizard.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first page for browsers; a link with answers leads on to their result. */
@Controller
class StartController {

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    ModelAndView start(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        State state = State.of(parameters);
        return !state.raw().values().isEmpty()
                ? SeeOther.to(Step.RESULT.path() + "?" + request.getQueryString())
                : new ModelAndView("start", "first", state.href(Step.FAMILY));
    }
}
