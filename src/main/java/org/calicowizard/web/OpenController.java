package org.calicowizard.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.text.Message;
import org.calicowizard.text.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page that takes answers from a link, a document or a manifest, and leads to the page that shows them; what a
 * manifest is it shows first.
 */
@Controller
class OpenController {

    static final String PATH = "/wizard/open";
    private static final String TEXT = "text";

    /** What is longer is a file rather than something to mend by hand. */
    private static final int LONGEST_SHOWN = 20_000;

    private final Recognition recognition;
    private final Landing landing;
    private final InspectionPages inspections;

    OpenController(Recognition recognition, Landing landing, InspectionPages inspections) {
        this.recognition = recognition;
        this.landing = landing;
        this.inspections = inspections;
    }

    /**
     * The page.
     *
     * @param text what was pasted
     * @param error what is wrong with it; empty where nothing is
     * @param hidden what the form carries along
     */
    record OpenPage(String text, String error, List<HiddenField> hidden) {}

    @GetMapping(PATH)
    ModelAndView ask(@RequestParam MultiValueMap<String, String> parameters) {
        State state = State.of(parameters).with(RawAnswers.of());
        return page(new OpenPage("", "", state.fields(Set.of())), HttpStatus.OK);
    }

    @PostMapping(path = PATH, consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ModelAndView open(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> file,
            Locale locale)
            throws IOException {
        MultiValueMap<String, String> others = new LinkedMultiValueMap<>(parameters);
        String text = String.join("\n", Optional.ofNullable(others.remove(TEXT)).orElse(List.of()));
        State state = State.of(others).notReturning();
        byte[] uploaded = file.isPresent() ? file.get().getBytes() : new byte[0];
        Pasted pasted =
                recognition.read(uploaded.length > 0 ? uploaded : text.getBytes(StandardCharsets.UTF_8), locale);
        if (pasted.inspection().isPresent()) {
            State bare = state.with(RawAnswers.of());
            return new ModelAndView(
                    "wizard/inspection",
                    "page",
                    inspections.page(pasted.inspection().get(), bare, locale));
        }
        Optional<State> opened = pasted.answers().map(state::with).filter(State::fitsLink);
        if (opened.isPresent()) {
            return SeeOther.to(landing.href(opened.get(), landing.takeOver(opened.get())));
        }
        Message error = pasted.refusal().orElse(Message.of("open.error.long"));
        return again(text, state, Texts.onPages(locale).of(error));
    }

    private static ModelAndView again(String text, State state, String error) {
        String shown = text.length() > LONGEST_SHOWN ? "" : text;
        List<HiddenField> hidden = state.with(RawAnswers.of()).fields(Set.of());
        OpenPage page = new OpenPage(shown, error, hidden);
        return page(page, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static ModelAndView page(OpenPage page, HttpStatus status) {
        ModelAndView view = new ModelAndView("wizard/open", "page", page);
        view.setStatus(status);
        return view;
    }
}
