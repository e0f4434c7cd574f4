package org.calicowizard.api;

import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.ManifestDiff;
import org.calicowizard.artifact.ManifestName;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** The manifest, whole and as a difference. */
@RestController
class ManifestController {

    private static final String MANIFEST = "/api/v1/manifest";
    private static final String DIFF = "/api/v1/manifest.diff";
    private static final String TEXT_DIFF = "text/x-diff";

    private final Products products;

    ManifestController(Products products) {
        this.products = products;
    }

    @RequestMapping(
            path = MANIFEST,
            method = {RequestMethod.GET, RequestMethod.HEAD, RequestMethod.POST},
            produces = {MediaType.APPLICATION_YAML_VALUE, MediaType.TEXT_PLAIN_VALUE})
    ResponseEntity<byte[]> manifest(AnswersRequest request) {
        Generation generation = products.generate(request);
        return products.answer(
                request,
                generation,
                new Products.Product(
                        MANIFEST,
                        MediaType.APPLICATION_YAML,
                        ManifestName.of(generation),
                        generation.manifest().text()));
    }

    @RequestMapping(
            path = DIFF,
            method = {RequestMethod.GET, RequestMethod.HEAD, RequestMethod.POST},
            produces = {TEXT_DIFF, MediaType.TEXT_PLAIN_VALUE})
    ResponseEntity<byte[]> diff(AnswersRequest request) {
        Generation generation = products.generate(request);
        return products.answer(
                request,
                generation,
                new Products.Product(
                        DIFF,
                        MediaType.parseMediaType(TEXT_DIFF),
                        ManifestName.of(generation, ".diff"),
                        ManifestDiff.of(generation.manifest())));
    }
}
