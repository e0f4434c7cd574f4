package org.calicowizard.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.StringReader;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.tomcat.util.http.parser.AcceptEncoding;
import org.calicowizard.artifact.Content;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Bytes that a client may keep, but asks about again. Tomcat packs nothing that has a strong tag, so texts go
 * packed to clients that unpack them, under a tag of their own (RFC 9110 section 8.8.3.3).
 */
final class Representation {

    private static final String GZIP = "gzip";
    private static final Set<String> PACKED = Set.of("zip", GZIP);

    private Representation() {}

    /** The headers are the ones of this content, the media type among them. */
    static ResponseEntity<byte[]> of(Content content, HttpHeaders headers, HttpServletRequest request) {
        boolean text = !PACKED.contains(headers.getContentType().getSubtype());
        boolean packed = text && unpacks(request);
        headers.setVary(text ? List.of(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_ENCODING) : List.of(HttpHeaders.ACCEPT));
        headers.setETag('"' + content.tag() + (packed ? "-gzip" : "") + '"');
        headers.setCacheControl(CacheControl.noCache());
        if (packed) {
            headers.set(HttpHeaders.CONTENT_ENCODING, GZIP);
        }
        return hasAny(request)
                ? new ResponseEntity<>(headers, HttpStatus.NOT_MODIFIED)
                : new ResponseEntity<>(packed ? content.gzip() : content.bytes(), headers, HttpStatus.OK);
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
}
