package org.calicowizard.api;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.Artifacts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The checklist in the form that the client likes best; JSON for one without a preference. */
@RestController
class ChecklistController {

    private static final String CHECKLIST = "checklist";

    private final Products products;
    private final Map<MediaType, Artifact> forms = new LinkedHashMap<>();

    ChecklistController(Products products, Artifacts artifacts) {
        this.products = products;
        forms.put(MediaType.APPLICATION_JSON, artifacts.find("checklist.json").orElseThrow());
        forms.put(MediaType.TEXT_MARKDOWN, artifacts.find("checklist.md").orElseThrow());
        forms.put(MediaType.TEXT_HTML, artifacts.find("checklist.html").orElseThrow());
        forms.put(MediaType.TEXT_PLAIN, artifacts.find("checklist.md").orElseThrow());
    }

    @RequestMapping(
            path = Products.PREFIX + CHECKLIST,
            method = {RequestMethod.GET, RequestMethod.HEAD, RequestMethod.POST},
            produces = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.TEXT_MARKDOWN_VALUE,
                MediaType.TEXT_HTML_VALUE,
                MediaType.TEXT_PLAIN_VALUE
            })
    ResponseEntity<byte[]> preferred(AnswersRequest request) {
        Preference preference = request.preference();
        MediaType best = forms.keySet().stream()
                .min(Comparator.comparing(type -> -preference.quality(type)))
                .orElseThrow();
        return products.answer(request, forms.get(best), CHECKLIST);
    }
}
