package org.calicowizard.api;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.artifact.Upload;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Reads the answers out of a query, a form, JSON, YAML or multipart form data. */
final class AnswersArgumentResolver implements HandlerMethodArgumentResolver {

    static final MediaType YAML = MediaType.APPLICATION_YAML;

    private static final String DOWNLOAD = "download";
    private static final String ANSWERS = "answers";
    private static final String BASE = "base";
    private static final List<MediaType> BODIES = List.of(
            MediaType.APPLICATION_JSON, YAML, MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA);

    private final AnswersDocument document = new AnswersDocument();

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
        Sent sent = new Sent();
        request.getParameterMap().forEach((key, values) -> sent.add(key, List.of(values)));
        boolean download = sent.values.remove(DOWNLOAD) != null;
        Optional<Upload> upload = request.getMethod().equals("POST") ? readBody(request, sent) : Optional.empty();
        return new AnswersRequest(sent.answers(), upload, download, Preference.of(request));
    }

    private Optional<Upload> readBody(HttpServletRequest request, Sent sent)
            throws IOException, HttpMediaTypeNotSupportedException {
        MediaType type = type(request);
        if (type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
            sent.add(document.readJson(request.getInputStream().readAllBytes()));
        } else if (type.isCompatibleWith(YAML)) {
            sent.add(document.readYaml(request.getInputStream().readAllBytes()));
        } else if (request instanceof MultipartHttpServletRequest parts) {
            return readParts(parts, sent);
        }
        return Optional.empty();
    }

    private static MediaType type(HttpServletRequest request) throws HttpMediaTypeNotSupportedException {
        String header = Optional.ofNullable(request.getContentType()).orElse(MediaType.APPLICATION_OCTET_STREAM_VALUE);
        MediaType type = MediaType.parseMediaType(header);
        if (BODIES.stream().noneMatch(type::isCompatibleWith)) {
            throw new HttpMediaTypeNotSupportedException(type, BODIES);
        }
        return type;
    }

    /** The part base is a file here, not the answer of that name; an empty one is a form field left alone. */
    private Optional<Upload> readParts(MultipartHttpServletRequest request, Sent sent) throws IOException {
        Optional<Upload> upload = Optional.empty();
        for (List<MultipartFile> files : request.getMultiFileMap().values()) {
            for (MultipartFile file : files) {
                if (file.getName().equals(ANSWERS)) {
                    sent.add(readAnswers(file.getBytes()));
                } else if (!file.getName().equals(BASE)) {
                    sent.add(file.getName(), List.of(""));
                } else if (!file.isEmpty()) {
                    upload = Optional.of(new Upload(
                            Optional.ofNullable(file.getOriginalFilename()).orElse(""), file.getBytes()));
                }
            }
        }
        List<String> text = Optional.ofNullable(sent.values.remove(ANSWERS)).orElse(List.of());
        text.forEach(answers -> sent.add(readAnswers(answers.getBytes(StandardCharsets.UTF_8))));
        return upload;
    }

    private RawAnswers readAnswers(byte[] bytes) {
        boolean json = bytes.length > 0 && bytes[0] == '{';
        return json ? document.readJson(bytes) : document.readYaml(bytes);
    }

    /** Answers gathered from all parts of one request. */
    private static final class Sent {

        private final Map<String, List<String>> values = new LinkedHashMap<>();
        private final Set<String> repeated = new LinkedHashSet<>();

        void add(String key, List<String> texts) {
            values.computeIfAbsent(key, unused -> new ArrayList<>()).addAll(texts);
        }

        void add(RawAnswers answers) {
            answers.values().forEach(this::add);
            repeated.addAll(answers.repeated());
        }

        RawAnswers answers() {
            return new RawAnswers(values, repeated);
        }
    }
}
