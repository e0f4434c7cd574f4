package org.calicowizard.description;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.calicowizard.answers.AnswerChoice;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.text.DataFile;

/** The API as OpenAPI 3.1: a generator for each artifact, a query parameter for each answer. */
public final class OpenApiDocument {

    private final List<AnswerChoice> choices;
    private final AnswersSchema schema;
    private final Artifacts artifacts;
    private final List<Example> examples = Example.load();

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
        Part document = new Part(DataFile.open("/description/openapi.yaml").map());
        Part components = document.part("components");
        choices.forEach(choice -> components.part("parameters").add(choice.key(), parameter(choice)));
        components.part("schemas").add("Answers", schema.keywords());
        addExamples(components.part("requestBodies").part("Answers").part("content"));
        Operations operations = new Operations(references(), document.part("generator"));
        Endpoint.all(artifacts)
                .forEach(endpoint -> document.part("paths").add("/api/v1/" + endpoint.name(), operations.of(endpoint)));
        document.content().remove("generator");
        return document.content();
    }

    private List<Map<String, Object>> references() {
        return Stream.concat(choices.stream().map(AnswerChoice::key), Stream.of("download"))
                .map(key -> Map.<String, Object>of("$ref", "#/components/parameters/" + key))
                .toList();
    }

    private Map<String, Object> parameter(AnswerChoice choice) {
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", choice.key());
        parameter.put("in", "query");
        parameter.put("required", choice.required());
        parameter.put("style", "form");
        parameter.put("explode", false);
        parameter.put("schema", schema.inQuery(choice));
        Map<String, Object> shown = new LinkedHashMap<>();
        examples.stream()
                .filter(example -> example.answers().containsKey(choice.key()))
                .forEach(example -> shown.put(
                        example.name(), example.withValue(example.answers().get(choice.key()))));
        if (!shown.isEmpty()) {
            parameter.put("examples", shown);
        }
        return parameter;
    }

    private void addExamples(Part types) {
        types.content().keySet().forEach(type -> {
            boolean inParts = type.startsWith("multipart/");
            Map<String, Object> shown = new LinkedHashMap<>();
            examples.forEach(example -> shown.put(
                    example.name(),
                    example.withValue(inParts ? Map.of("answers", example.answers()) : example.answers())));
            types.part(type).add("examples", shown);
        });
    }
}
