package org.calicowizard.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.calicowizard.answers.AnswerChoice;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.text.DataFile;

/** The API as OpenAPI 3.1: a generator for each artifact, a query parameter for each answer. */
public final class OpenApiDocument {

    private final List<AnswerChoice> choices;
    private final AnswersSchema schema;
    private final Artifacts artifacts;

    /**
     * The description of an API.
     *
     * @param reader knows the answers
     * @param artifacts what is made of them
     */
    public OpenApiDocument(AnswersReader reader, Artifacts artifacts) {
        this.choices = reader.choices();
        this.schema = new AnswersSchema(reader);
        this.artifacts = artifacts;
    }

    /**
     * The whole document.
     *
     * @return it as mappings, lists and scalars, without servers
     */
    public Map<String, Object> content() {
        List<Example> examples = Example.load();
        Map<String, Object> document =
                DataFile.open("/description/openapi.yaml").map();
        Map<String, Object> components = part(document, "components");
        Operations operations =
                new Operations(choices.stream().map(AnswerChoice::key).toList());
        Endpoint.all(artifacts)
                .forEach(
                        endpoint -> part(document, "paths").put("/api/v1/" + endpoint.name(), operations.of(endpoint)));
        choices.forEach(choice -> part(components, "parameters").put(choice.key(), parameter(choice, examples)));
        part(components, "schemas").put("Answers", schema.keywords());
        components.put("requestBodies", Map.of("Answers", RequestBody.of(examples)));
        return document;
    }

    private Map<String, Object> parameter(AnswerChoice choice, List<Example> examples) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", choice.key());
        parameter.put("in", "query");
        parameter.put("required", choice.key().equals(AnswersReader.REQUIRED));
        parameter.put("style", "form");
        parameter.put("explode", false);
        parameter.put("schema", schema.inQuery(choice));
        Map<String, Object> shown = shown(choice.key(), examples);
        if (!shown.isEmpty()) {
            parameter.put("examples", shown);
        }
        return parameter;
    }

    private static Map<String, Object> shown(String key, List<Example> examples) {
        Map<String, Object> shown = new LinkedHashMap<>();
        examples.stream()
                .filter(example -> example.answers().containsKey(key))
                .forEach(example -> shown.put(
                        example.name(), example.withValue(example.answers().get(key))));
        return shown;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> part(Map<String, Object> whole, String key) {
        return (Map<String, Object>) whole.get(key);
    }
}
