package org.calicowizard.api;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.Artifacts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The checklist in the form that the client likes best; JSON for one without a preference. */
@RestController
class ChecklistController {

    private static final String CHECKLIST = "checklist";

    private final Products products;
    private final List<Artifact> forms;

    ChecklistController(Products products, Artifacts artifacts) {
        this.products = products;
        this.forms = Stream.of("checklist.json", "checklist.md", "checklist.html")
                .map(name -> artifacts.find(name).orElseThrow())
                .toList();
    }

    @RequestMapping(
            path = Products.PREFIX + CHECKLIST,
            method = {RequestMethod.GET, RequestMethod.HEAD, RequestMethod.POST})
    ResponseEntity<byte[]> preferred(AnswersRequest request) throws HttpMediaTypeNotAcceptableException {
        Preference preference = request.preference();
        Artifact form = forms.stream()
                .filter(each -> preference.accepts(type(each)))
                .min(Comparator.comparing(each -> -preference.quality(type(each))))
                .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(
                        forms.stream().map(ChecklistController::type).toList()));
        return products.answer(request, form, CHECKLIST);
    }

    private static MediaType type(Artifact form) {
        return MediaType.parseMediaType(form.type().mediaType());
    }
}
