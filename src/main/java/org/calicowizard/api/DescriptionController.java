package org.calicowizard.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.artifact.Artifacts;
import org.calicowizard.artifact.Content;
import org.calicowizard.description.AnswersSchema;
import org.calicowizard.description.Help;
import org.calicowizard.description.LlmsText;
import org.springframework.context.annotation.Lazy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Tells how the API is used, with the addresses of this host; its texts are made when first asked for. */
@Lazy
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
        Preference preference = Preference.of(request);
        if (!preference.accepted().isEmpty() && preference.quality(Preference.PLAIN) == 0) {
            throw new HttpMediaTypeNotAcceptableException(List.of(Preference.PLAIN, MediaType.TEXT_HTML));
        }
        return answer(help.text(origin()), Preference.PLAIN, request);
    }

    @GetMapping(
            path = "/llms.txt",
            produces = {"text/markdown", MediaType.TEXT_PLAIN_VALUE})
    ResponseEntity<byte[]> llms(HttpServletRequest request) {
        boolean plain = Preference.of(request).prefersPlainTextTo(MARKDOWN);
        return answer(llms.text(origin()), plain ? Preference.PLAIN : MARKDOWN, request);
    }

    @RequestMapping(
            path = SCHEMA,
            method = {RequestMethod.GET, RequestMethod.HEAD},
            produces = {SCHEMA_JSON, MediaType.APPLICATION_JSON_VALUE})
    ResponseEntity<byte[]> schema(HttpServletRequest request) {
        MediaType type = MediaType.parseMediaType(SCHEMA_JSON);
        Preference preference = Preference.of(request);
        boolean bare = preference.quality(MediaType.APPLICATION_JSON) > preference.quality(type);
        String json = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(schema.document(origin() + SCHEMA));
        return answer(json, bare ? MediaType.APPLICATION_JSON : type, request);
    }

    private static String origin() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
    }

    private static ResponseEntity<byte[]> answer(String text, MediaType type, HttpServletRequest request) {
        HttpHeaders headers = new HttpHeaders();
        headers.setContentType(type);
        return Representation.of(Content.of(text.getBytes(StandardCharsets.UTF_8)), headers, request);
    }
}
