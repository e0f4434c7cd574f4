package org.calicowizard.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.calicowizard.answers.AnswersReader;
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
    private final AddressPictures pictures;
    private final AnswersReader reader;

    PreviewController(Previews previews, AddressPictures pictures, AnswersReader reader) {
        this.previews = previews;
        this.pictures = pictures;
        this.reader = reader;
    }

    @GetMapping("/wizard/" + Step.ASKING + "/preview")
    ModelAndView preview(
            @PathVariable String step, @RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        Step asking = Step.of(step);
        State state = State.of(parameters);
        List<AddressPicture> drawn = pictures.on(asking, Given.of(state, reader), locale);
        return new ModelAndView(
                "wizard/preview :: answer", Map.of("preview", previews.of(asking, state, locale), "pictures", drawn));
    }
}
