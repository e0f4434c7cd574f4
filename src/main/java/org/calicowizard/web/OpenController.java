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

/** The page that takes answers from a link, a document or a manifest, and leads to the page that shows them. */
@Controller
class OpenController {

    static final String PATH = "/wizard/open";
    private static final String TEXT = "text";

    /** A server takes 8 KB for a request line with all headers. */
    private static final int LONGEST_LINK = 7000;

    /** What is longer is a file rather than something to mend by hand. */
    private static final int LONGEST_SHOWN = 20_000;

    private final Recognition recognition;
    private final Landing landing;

    OpenController(Recognition recognition, Landing landing) {
        this.recognition = recognition;
        this.landing = landing;
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
        Optional<String> href = pasted.answers().map(answers -> href(state.with(answers), pasted.fromManifest()));
        if (href.filter(link -> link.length() <= LONGEST_LINK).isPresent()) {
            return SeeOther.to(href.get());
        }
        Message error = pasted.refusal().orElse(Message.of("open.error.long"));
        return again(text, state, Texts.onPages(locale).of(error));
    }

    private String href(State given, boolean fromManifest) {
        String href = landing.href(given, landing.takeOver(given));
        return fromManifest ? Notices.telling(href, Notices.OPENED, List.of("manifest")) : href;
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
