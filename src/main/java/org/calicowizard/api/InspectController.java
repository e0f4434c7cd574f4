package org.calicowizard.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.calicowizard.artifact.InspectionDocument;
import org.calicowizard.inspection.Inspection;
import org.calicowizard.inspection.Inspector;
import org.calicowizard.text.Texts;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Tells what a manifest is, which answers it embodies, and what is wrong with it. Nothing is kept. */
@RestController
class InspectController {

    private final Inspector inspector;
    private final SentManifest sent;
    private final ObjectWriter writer;
    private final Texts texts = Texts.in(Locale.ENGLISH);

    InspectController(Inspector inspector, SentManifest sent, JsonMapper mapper) {
        this.inspector = inspector;
        this.sent = sent;
        this.writer = mapper.writerWithDefaultPrettyPrinter();
    }

    @PostMapping(
            path = Products.PREFIX + "inspect",
            produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE})
    ResponseEntity<byte[]> inspect(HttpServletRequest request) throws IOException, HttpMediaTypeNotSupportedException {
        Inspection inspection = inspector.inspect(sent.bytes(request));
        if (inspection.manifest().isEmpty()) {
            throw new RefusedException(inspection.findings());
        }
        String json = writer.writeValueAsString(InspectionDocument.of(inspection, texts)) + "\n";
        boolean plain = Preference.of(request).prefersPlainTextTo(MediaType.APPLICATION_JSON);
        return ResponseEntity.ok()
                .contentType(plain ? Preference.PLAIN : MediaType.APPLICATION_JSON)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
                .cacheControl(CacheControl.noStore())
                .body(json.getBytes(StandardCharsets.UTF_8));
    }
}
