package org.calicowizard.api;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.calicowizard.artifact.Generation;
import org.calicowizard.artifact.Generator;
import org.calicowizard.artifact.Outcome;
import org.calicowizard.manifest.Origin;
import org.calicowizard.text.Sha256;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Generates, and wraps a product into the headers that every generator answers with. */
@Component
class Products {

    /** Characters; a server takes 8 KB for a request line with all headers, and longer answers are sent by POST. */
    private static final int LONGEST_LINK = 4000;

    private final Generator generator;

    Products(Generator generator) {
        this.generator = generator;
    }

    Generation generate(AnswersRequest request) {
        Outcome outcome = generator.generate(request.answers(), request.upload());
        return outcome.generation().orElseThrow(() -> new RefusedException(outcome.errors()));
    }

    /**
     * A product.
     *
     * @param path where it is below the API's prefix
     * @param type its media type
     * @param file its file name
     * @param text its content
     */
    record Product(String path, MediaType type, String file, String text) {}

    ResponseEntity<byte[]> answer(AnswersRequest request, Generation generation, Product product) {
        byte[] bytes = product.text.getBytes(StandardCharsets.UTF_8);
        HttpHeaders headers = revalidated(bytes);
        headers.setContentType(request.preference().textInPlaceOf(product.type) ? Preference.PLAIN : product.type);
        ContentDisposition.Builder disposition =
                request.download() ? ContentDisposition.attachment() : ContentDisposition.inline();
        headers.setContentDisposition(disposition.filename(product.file).build());
        boolean upload = generation.manifest().base().origin() == Origin.UPLOAD;
        if (!upload && generation.canonical().query().length() <= LONGEST_LINK) {
            headers.add(HttpHeaders.LINK, canonical(product.path, generation));
        }
        return new ResponseEntity<>(bytes, headers, HttpStatus.OK);
    }

    /** The headers of bytes that a client may keep, but asks about again. */
    static HttpHeaders revalidated(byte[] bytes) {
        HttpHeaders headers = new HttpHeaders();
        headers.setVary(List.of(HttpHeaders.ACCEPT));
        headers.setETag('"' + Sha256.of(bytes) + '"');
        headers.setCacheControl(CacheControl.noCache());
        return headers;
    }

    private static String canonical(String path, Generation generation) {
        String link =
                ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
        return "<" + link + "?" + generation.canonical().query() + ">; rel=\"canonical\"";
    }
}
