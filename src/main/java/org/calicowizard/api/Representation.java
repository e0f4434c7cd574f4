package org.calicowizard.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.calicowizard.text.Sha256;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Bytes that a client may keep, but asks about again. Tomcat packs nothing that has a strong tag, so texts are packed
 * here for clients that unpack them, under a tag of their own (RFC 9110 section 8.8.3.3).
 */
final class Representation {

    private static final String GZIP = "gzip";
    private static final Set<String> PACKED = Set.of("zip", GZIP);

    private Representation() {}

    /** The headers are the ones of these bytes, the media type among them. */
    static ResponseEntity<byte[]> of(byte[] bytes, HttpHeaders headers, HttpServletRequest request) {
        boolean text = !PACKED.contains(headers.getContentType().getSubtype());
        boolean packed = text && unpacks(request);
        headers.setVary(text ? List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING) : List.of(HttpHeaders.ACCEPT));
        headers.setETag('"' + Sha256.of(bytes) + (packed ? "-gzip" : "") + '"');
        headers.setCacheControl(CacheControl.noCache());
        if (packed) {
            headers.set(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        return hasAny(request)
                ? new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED)
                : new ResponseEntity<>(packed ? pack(bytes) : bytes, headers, HttpStatus.OK);
    }

    private static boolean unpacks(HttpServletRequest request) {
        String codings = String.join(",", Collections.list(request.getHeaders(HttpHeaders.ACCEPT_ENCODING)));
        try {
            return AcceptEncoding.parse(new StringReader(codings)).stream()
                    .anyMatch(coding -> coding.getEncoding().equalsIgnoreCase(GZIP) && coding.getQuality() > 0);
        } catch (IOException e) {
            return false;
        }
    }

    /** Spring compares tags, but takes the asterisk of RFC 9110 section 13.1.2 for changing methods only. */
    private static boolean hasAny(HttpServletRequest request) {
        return "*".equals(request.getHeader(HttpHeaders.IF_NONE_MATCH))
                && !HttpMethod.POST.matches(request.getMethod());
    }

    private static byte[] pack(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
