package org.calicowizard.web;

import java.util.Locale;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.artifact.Generator;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page that shows every answer before anything is made of them. */
@Controller
class CheckController {

    private final CheckPages pages;
    private final AnswersReader reader;
    private final Generator generator;

    CheckController(CheckPages pages, AnswersReader reader, Generator generator) {
        this.pages = pages;
        this.reader = reader;
        this.generator = generator;
    }

    @GetMapping("/wizard/check")
    ModelAndView check(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        State state = State.of(parameters).notReturning();
        Given given = Given.of(state, reader);
        if (!given.knowsFamily()) {
            return SeeOther.to(state.href(Step.FAMILY));
        }
        String query = reader.canonical(given.present()).query();
        CheckPage page = pages.page(given, generator.check(state.raw()), Product.download("manifest", query), locale);
        return new ModelAndView("wizard/check", "page", page);
    }
}
