package org.calicowizard.api;

import java.util.List;
import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.Artifacts;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Gives each artifact its path. */
@Component
class ArtifactRoutes {

    ArtifactRoutes(RequestMappingHandlerMapping requestMappingHandlerMapping, Artifacts artifacts, Products products) {
        for (Artifact artifact : artifacts.all()) {
            RequestMappingInfo route = RequestMappingInfo.paths(Products.PREFIX + artifact.name())
                    .methods(RequestMethod.GET, RequestMethod.HEAD, RequestMethod.POST)
                    .produces(types(artifact))
                    .options(requestMappingHandlerMapping.getBuilderConfiguration())
                    .build();
            requestMappingHandlerMapping.registerMapping(
                    route,
                    new Endpoint(artifact, products),
                    ClassUtils.getMethod(Endpoint.class, "answer", AnswersRequest.class));
        }
    }

    private static String[] types(Artifact artifact) {
        List<String> types = artifact.type().isText()
                ? List.of(artifact.type().mediaType(), MediaType.TEXT_PLAIN_VALUE)
                : List.of(artifact.type().mediaType());
        return types.toArray(String[]::new);
    }

    /**
     * Answers with one artifact.
     *
     * @param artifact the artifact
     * @param products makes it
     */
    record Endpoint(Artifact artifact, Products products) {

        public ResponseEntity<byte[]> answer(AnswersRequest request) {
            return products.answer(request, artifact, artifact.name());
        }
    }
}
