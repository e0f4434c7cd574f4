package org.calicowizard.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.artifact.Artifact;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.testing.SmallManifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The OpenAPI document describes the whole API, and nothing but the API. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class OpenApiTest {

    private static final String PREFIX = "/api/v1/";

    @LocalServerPort
    private int port;

    @Autowired
    private Artifacts artifacts;

    @Autowired
    private AnswersReader reader;

    private ApiClient client;
    private OpenApi api;

    @BeforeEach
    void read() {
        client = new ApiClient(port);
        api = new OpenApi(client.get("/v3/api-docs").json());
    }

    @Test
    void itIsOpenApi31OfThisHostInJsonAndYaml() {
        assertThat(api.root().get("openapi").asString()).startsWith("3.1.");
        assertThat(api.root().at("/servers/0/url").asString()).isEqualTo(client.url(""));
        Reply yaml = client.get("/v3/api-docs.yaml");
        assertThat(YAMLMapper.shared().readTree(yaml.body())).isEqualTo(api.root());
        assertThat(yaml.header("Content-Security-Policy")).startsWith("default-src 'none'");
    }

    @Test
    void everyGeneratorIsThereWithGetAndPostAndItsMediaType() {
        assertThat(api.paths())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                artifacts.all().stream().map(Artifact::name),
                                Stream.of("checklist", "inspect", "metadata", "schema"))
                        .map(PREFIX::concat)
                        .toList());
        assertThat(artifacts.all()).allSatisfy(artifact -> {
            JsonNode path = api.root().get("paths").get(PREFIX + artifact.name());
            assertThat(path.propertyNames()).containsExactly("get", "post");
            assertThat(path)
                    .allSatisfy(operation -> assertThat(
                                    operation.at("/responses/200/content").propertyNames())
                            .contains(artifact.type().mediaType().replaceFirst(";.*", "")));
            assertThat(path.at("/get/responses").propertyNames())
                    .containsExactlyInAnyOrder("200", "304", "400", "406", "422", "429", "502", "503", "504");
            assertThat(path.at("/post/responses").propertyNames())
                    .containsExactlyInAnyOrder(
                            "200", "400", "406", "408", "413", "415", "422", "429", "502", "503", "504");
        });
    }

    @Test
    void everyAnswerIsAParameterAndTheSchemaIsTheOneThatIsServed() {
        assertThat(api.parameters(PREFIX + "manifest"))
                .extracting(parameter -> parameter.get("name").asString())
                .startsWith(reader.keys().toArray(String[]::new))
                .endsWith("download");
        JsonNode served = client.get(PREFIX + "schema").json();
        JsonNode described = api.root().at("/components/schemas/Answers");
        assertThat(described.propertyNames()).contains("title", "required", "additionalProperties");
        described
                .propertyNames()
                .forEach(keyword ->
                        assertThat(described.get(keyword)).as(keyword).isEqualTo(served.get(keyword)));
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryOperationHasANameOfItsOwn() {
        assertThat(api.root().findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                api.root().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
        assertThat(api.root().findValuesAsString("operationId")).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void anInspectionIsDescribedInEachMediaTypeThatItIsGivenAs() {
        JsonNode operation = api.root().get("paths").get(PREFIX + "inspect").get("post");
        Set<String> described =
                Set.copyOf(operation.at("/responses/200/content").propertyNames());
        assertThat(described).containsExactlyInAnyOrder("application/json", "text/plain");
        assertThat(described)
                .allSatisfy(type -> assertThat(client.post(
                                        PREFIX + "inspect", "application/yaml", SmallManifest.text(), "Accept", type)
                                .type())
                        .startsWith(type));
    }

    @Test
    void everyExampleSentAsItStandsGetsTheStatusItNames() {
        List<SentExample> examples = api.examples();
        assertThat(examples).extracting(SentExample::status).contains(200, 422);
        assertThat(examples)
                .allSatisfy(example -> assertThat(example.send(client).status())
                        .as(example.toString())
                        .isEqualTo(example.status()));
    }

    @Test
    void everyExampleIsAllowedByTheSchemaBesideIt() {
        assertThat(api.disallowedExamples()).isEmpty();
    }

    @Test
    void aRefusalLooksAsDescribed() {
        JsonNode problem = client.get(PREFIX + "plan?ipFamily=dual&nodes=0").json();
        JsonNode schema = api.root().at("/components/schemas/Problem");
        assertThat(problem.propertyNames()).isEqualTo(schema.get("properties").propertyNames());
        assertThat(problem.at("/errors/0").propertyNames())
                .isEqualTo(schema.at("/properties/errors/items/properties").propertyNames());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/swagger-ui.html", "/swagger-ui/index.html", "/v3/api-docs/swagger-config", "/v3/api-docs/x"})
    void nothingElseOfItsKindIsServed(String path) {
        assertThat(client.get(path).status()).isEqualTo(404);
    }
}
