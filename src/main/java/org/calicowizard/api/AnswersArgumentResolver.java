package org.calicowizard.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.calicowizard.artifact.Upload;
import org.calicowizard.document.AnswersDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Reads the answers out of a query, a form, JSON, YAML or multipart form data. */
final class AnswersArgumentResolver implements HandlerMethodArgumentResolver {

    /** Router IDs for 5,000 nodes with long names fit into it. */
    static final int MOST_BYTES = 1 << 20;

    private static final String DOWNLOAD = "download";
    private static final SentBody BODY = new SentBody(
            List.of(
                    MediaType.APPLICATION_JSON,
                    MediaType.APPLICATION_YAML,
                    MediaType.APPLICATION_FORM_URLENCODED,
                    MediaType.MULTIPART_FORM_DATA),
            MOST_BYTES);

    private final AnswersDocument document = new AnswersDocument();
    private final AnswersParts parts = new AnswersParts(document);

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == AnswersRequest.class;
    }

    @Override
    public AnswersRequest resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest web,
            @Nullable WebDataBinderFactory binders)
            throws IOException, ServletException {
        HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
        SentAnswers sent = new SentAnswers();
        request.getParameterMap().forEach((key, values) -> sent.addField(key, List.of(values)));
        boolean download = sent.remove(DOWNLOAD).isPresent();
        Optional<Upload> upload = request.getMethod().equals("POST") ? readBody(request, sent) : Optional.empty();
        return new AnswersRequest(sent.answers(), upload, download, request);
    }

    private Optional<Upload> readBody(HttpServletRequest request, SentAnswers sent)
            throws IOException, HttpMediaTypeNotSupportedException {
        if (request.getContentType() == null && BODY.bytes(request).length == 0) {
            return Optional.empty();
        }
        MediaType type = BODY.type(request);
        if (type.equalsTypeAndSubtype(MediaType.APPLICATION_JSON)) {
            sent.addDocument(document.readJson(BODY.bytes(request)));
        } else if (type.equalsTypeAndSubtype(MediaType.APPLICATION_YAML)) {
            sent.addDocument(document.readYaml(BODY.bytes(request)));
        } else if (request instanceof MultipartHttpServletRequest multipart) {
            return parts.read(multipart, sent);
        }
        return Optional.empty();
    }
}
