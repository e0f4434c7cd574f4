package org.calicowizard.api;

import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.ManifestName;
import org.calicowizard.rules.AddressPlans;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** What is going to be changed, why, and what to mind. */
@RestController
class PlanController {

    private static final String PLAN = "/api/v1/plan";

    private final Products products;
    private final AddressPlans addressPlans;
    private final JsonMapper mapper;

    PlanController(Products products, AddressPlans addressPlans, JsonMapper mapper) {
        this.products = products;
        this.addressPlans = addressPlans;
        this.mapper = mapper;
    }

    @RequestMapping(
            path = PLAN,
            method = {RequestMethod.GET, RequestMethod.HEAD, RequestMethod.POST},
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE})
    ResponseEntity<byte[]> plan(AnswersRequest request) {
        Generation generation = products.generate(request);
        PlanDocument document = PlanDocument.of(generation, addressPlans.plan(generation.answers()));
        String json = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(document);
        return products.answer(
                request,
                generation,
                new Products.Product(
                        PLAN, MediaType.APPLICATION_JSON, ManifestName.of(generation, "-plan.json"), json + "\n"));
    }
}
