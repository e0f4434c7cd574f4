package org.calicowizard.web;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.Generator;
import org.calicowizard.artifact.Outcome;
import org.calicowizard.artifact.Upload;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The page with all that was made of the answers, from a catalogued manifest or from one's own. */
@Controller
class ResultController {

    private final ResultPages pages;
    private final Generator generator;

    ResultController(ResultPages pages, Generator generator) {
        this.pages = pages;
        this.generator = generator;
    }

    @GetMapping("/wizard/result")
    ModelAndView result(@RequestParam MultiValueMap<String, String> parameters, Locale locale) {
        return show(State.of(parameters).notReturning(), Optional.empty(), locale);
    }

    @PostMapping(path = "/wizard/result", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView result(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam("base") List<MultipartFile> files,
            Locale locale)
            throws IOException {
        Optional<Upload> upload = Optional.empty();
        for (MultipartFile file : files) {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            upload = file.isEmpty() ? upload : Optional.of(new Upload(name, file.getBytes()));
        }
        return show(State.of(parameters).notReturning(), upload, locale);
    }

    private ModelAndView show(State state, Optional<Upload> upload, Locale locale) {
        Outcome outcome = generator.generate(state.raw(), upload);
        Optional<Generation> made = outcome.generation();
        if (made.isPresent()) {
            return new ModelAndView("wizard/result", "page", pages.page(state, made.get(), site(), locale));
        }
        ModelAndView refused = new ModelAndView("wizard/refused", "page", pages.refused(state, outcome, locale));
        refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return refused;
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }
}
