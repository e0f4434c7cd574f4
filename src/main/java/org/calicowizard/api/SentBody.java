package org.calicowizard.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.server.ResponseStatusException;

/**
 * Which bodies an address takes.
 *
 * @param types their media types
 * @param mostBytes their largest size
 */
record SentBody(List<MediaType> types, int mostBytes) {

    byte[] bytes(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return bytes;
    }

    MediaType type(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
        try {
            MediaType type = MediaType.parseMediaType(
                    Optional.ofNullable(request.getContentType()).orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE));
            boolean packed = request.getHeader(HttpHeaders.CONTENT_ENCODING) != null;
            if (!packed && types.stream().anyMatch(type::equalsTypeAndSubtype)) {
                return type;
            }
            throw new HttpMediaTypeNotSupportedException(type, types);
        } catch (InvalidMediaTypeException e) {
            throw new HttpMediaTypeNotSupportedException("no media type", types);
        }
    }
}
