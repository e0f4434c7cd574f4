package org.calicowizard.api;

import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.description.OpenApiDocument;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Gives springdoc the description of the API; springdoc itself would find handlers, but neither answers nor artifacts. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    /** Made when the document is first asked for, so that nobody else waits for it. */
    @Bean
    OpenApiCustomizer description(AnswersReader reader, Artifacts artifacts) {
        return served -> {
            OpenAPI own = Json31.mapper().convertValue(new OpenApiDocument(reader, artifacts).content(), OpenAPI.class);
            served.info(own.getInfo()).tags(own.getTags()).paths(own.getPaths()).components(own.getComponents());
        };
    }
}
