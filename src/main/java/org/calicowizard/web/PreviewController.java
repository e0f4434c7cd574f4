package org.calicowizard.web;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows beside a form what its fields come to, whatever stands in them. */
@Controller
class PreviewController {

    private final Previews previews;

    PreviewController(Previews previews) {
        this.previews = previews;
    }

    @GetMapping("/wizard/" + Step.ASKING + "/preview")
    ModelAndView preview(
            @PathVariable String step, @RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        Preview preview = previews.of(Step.of(step), State.of(parameters), locale);
        return new ModelAndView("wizard/preview :: answer", "preview", preview);
    }
}
