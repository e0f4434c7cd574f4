package org.calicowizard.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.description.AnswersSchema;
import org.calicowizard.description.Help;
import org.calicowizard.description.LlmsText;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Tells how the API is used, with the addresses of this host. */
@RestController
class DescriptionController {

    private static final String SCHEMA = Products.PREFIX + "schema";
    private static final String SCHEMA_JSON = "application/schema+json";
    private static final MediaType MARKDOWN = new MediaType("text", "markdown", StandardCharsets.UTF_8);

    private final JsonMapper mapper;
    private final AnswersSchema schema;
    private final Help help;
    private final LlmsText llms;

    DescriptionController(JsonMapper mapper, AnswersReader reader, Artifacts artifacts) {
        this.mapper = mapper;
        this.schema = new AnswersSchema(reader);
        this.help = new Help(reader, artifacts);
        this.llms = new LlmsText(reader, artifacts);
    }

    /** A client that takes anything comes here, since the page is HTML alone; browsers ask for HTML first. */
    @GetMapping(
            path = "/",
            produces = {MediaType.TEXT_PLAIN_VALUE, MediaType.ALL_VALUE})
    ResponseEntity<byte[]> help(HttpServletRequest request) throws HttpMediaTypeNotAcceptableException {
        if (!Preference.of(request).accepts(Preference.PLAIN)) {
            throw new HttpMediaTypeNotAcceptableException(List.of(Preference.PLAIN, MediaType.TEXT_HTML));
        }
        return answer(help.text(origin()), Preference.PLAIN);
    }

    @GetMapping(
            path = "/llms.txt",
            produces = {"text/markdown", MediaType.TEXT_PLAIN_VALUE})
    ResponseEntity<byte[]> llms(HttpServletRequest request) {
        boolean plain = Preference.of(request).textInPlaceOf(MARKDOWN);
        return answer(llms.text(origin()), plain ? Preference.PLAIN : MARKDOWN);
    }

    @GetMapping(
            path = SCHEMA,
            produces = {SCHEMA_JSON, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<byte[]> schema(HttpServletRequest request) {
        MediaType type = MediaType.parseMediaType(SCHEMA_JSON);
        boolean accepted = Preference.of(request).accepts(type);
        String json = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(schema.document(origin() + SCHEMA));
        return answer(json, accepted ? type : MediaType.APPLICATION_JSON);
    }

    private static String origin() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    private static ResponseEntity<byte[]> answer(String text, MediaType type) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        HttpHeaders headers = Products.revalidated(bytes);
        headers.setContentType(type);
        return new ResponseEntity<>(bytes, headers, HttpStatus.OK);
    }
}
