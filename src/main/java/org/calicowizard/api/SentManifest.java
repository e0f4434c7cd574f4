package org.calicowizard.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.answers.Problem;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.text.Message;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Takes a manifest out of a request: its body, or its part {@code base}. */
@Component
class SentManifest {

    private static final String BASE = "base";
    private final RuleBook book;
    private final SentBody body;

    /** A body may have as many bytes as a file among multipart form data. */
    SentManifest(RuleBook book, @Value("${spring.servlet.multipart.max-file-size}") DataSize mostBytes) {
        this.book = book;
        this.body = new SentBody(
                List.of(MediaType.APPLICATION_YAML, MediaType.TEXT_PLAIN, MediaType.MULTIPART_FORM_DATA),
                Math.toIntExact(mostBytes.toBytes()));
    }

    byte[] bytes(HttpServletRequest request) throws IOException, HttpMediaTypeNotSupportedException {
        byte[] bytes = request instanceof MultipartHttpServletRequest multipart ? part(multipart) : body(request);
        if (bytes.length == 0) {
            throw refused(Problem.in(BASE, "manifest-required"));
        }
        return bytes;
    }

    private byte[] body(HttpServletRequest request) throws IOException, HttpMediaTypeNotSupportedException {
        byte[] bytes = body.bytes(request);
        if (bytes.length > 0) {
            body.type(request);
        }
        return bytes;
    }

    /** As a file or as a field: both are a manifest here. */
    private byte[] part(MultipartHttpServletRequest request) throws IOException {
        List<MultipartFile> files = request.getFiles(BASE);
        String[] fields = Optional.ofNullable(request.getParameterValues(BASE)).orElse(new String[0]);
        if (files.size() + fields.length > 1) {
            throw refused(Problem.in(BASE, "duplicate-key", Message.answer(BASE)));
        }
        return files.isEmpty()
                ? Stream.of(fields).findFirst().orElse("").getBytes(StandardCharsets.UTF_8)
                : files.get(0).getBytes();
    }

    private RefusedException refused(Problem problem) {
        return new RefusedException(book.findings(List.of(problem)));
    }
}
