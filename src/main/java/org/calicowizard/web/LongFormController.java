package org.calicowizard.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Takes the form with a list that may be longer than a link can carry, so that the list is not lost in a request that
 * no server reads. What fits goes on as a link, like every other form.
 */
@Controller
class LongFormController {

    static final String NEXT = "/wizard/routing/next";

    private final Tidy tidy;
    private final StepPages pages;

    LongFormController(Tidy tidy, StepPages pages) {
        this.tidy = tidy;
        this.pages = pages;
    }

    @PostMapping(NEXT)
    ModelAndView next(
            @RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response, Locale locale) {
        State state = tidy.tidy(State.sent(parameters));
        if (state.fitsLink()) {
            return SeeOther.to(state.href(NEXT));
        }
        ModelAndView again = new ModelAndView("wizard/step", "page", pages.tooLong(Step.ROUTING, state, locale));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        response.setHeader("HX-Push-Url", "false");
        return again;
    }
}
