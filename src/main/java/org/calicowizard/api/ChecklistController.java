package org.calicowizard.api;

import java.util.Arrays;
import org.calicowizard.artifact.Checklists;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.ManifestName;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** What to do before, at and after the installation, in the form that the client asks for. */
@RestController
class ChecklistController {

    private static final String CHECKLIST = "/api/v1/checklist";

    private final Products products;
    private final Checklists checklists;

    ChecklistController(Products products, Checklists checklists) {
        this.products = products;
        this.checklists = checklists;
    }

    @RequestMapping(
            path = CHECKLIST,
            method = {RequestMethod.GET, RequestMethod.HEAD, RequestMethod.POST})
    ResponseEntity<byte[]> preferred(AnswersRequest request) throws HttpMediaTypeNotAcceptableException {
        ChecklistFormat format = ChecklistFormat.preferred(request.preference())
                .orElseThrow(() -> new HttpMediaTypeNotAcceptableException(Arrays.stream(ChecklistFormat.values())
                        .map(ChecklistFormat::type)
                        .toList()));
        return answer(request, format, CHECKLIST);
    }

    @RequestMapping(
            path = CHECKLIST + ".{suffix:json|md|html}",
            method = {RequestMethod.GET, RequestMethod.HEAD, RequestMethod.POST})
    ResponseEntity<byte[]> bySuffix(AnswersRequest request, @PathVariable String suffix) {
        return answer(request, ChecklistFormat.ofSuffix(suffix), CHECKLIST + "." + suffix);
    }

    private ResponseEntity<byte[]> answer(AnswersRequest request, ChecklistFormat format, String path) {
        Generation generation = products.generate(request);
        String file = ManifestName.of(generation, "-checklist." + format.suffix());
        String text = format.write(checklists.of(generation));
        return products.answer(request, generation, new Products.Product(path, format.type(), file, text));
    }
}
