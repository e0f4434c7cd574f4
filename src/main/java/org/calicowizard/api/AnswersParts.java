package org.calicowizard.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.artifact.Upload;
import org.calicowizard.document.AnswersDocument;
import org.springframework.http.MediaType;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** Reads multipart form data: answers as fields or as a document, and the manifest to edit. */
final class AnswersParts {

    private static final String ANSWERS = "answers";
    private static final String BASE = "base";

    private final AnswersDocument document;

    AnswersParts(AnswersDocument document) {
        this.document = document;
    }

    Optional<Upload> read(MultipartHttpServletRequest request, SentAnswers sent) throws IOException {
        List<Upload> bases = bases(request, sent);
        for (String text : sent.remove(ANSWERS).orElse(List.of())) {
            sent.addDocument(answers(request, text.getBytes(StandardCharsets.UTF_8)));
        }
        for (MultipartFile file : request.getFiles(ANSWERS)) {
            sent.addDocument(answers(request, file.getBytes()));
        }
        request.getMultiFileMap().keySet().stream()
                .filter(part -> !part.equals(ANSWERS) && !part.equals(BASE))
                .forEach(part -> sent.addField(part, List.of("")));
        if (bases.size() > 1) {
            sent.addRepeated(BASE);
        }
        return bases.stream().findFirst();
    }

    private static List<Upload> bases(MultipartHttpServletRequest request, SentAnswers sent) throws IOException {
        List<Upload> bases = new ArrayList<>(fields(sent));
        for (MultipartFile part : request.getFiles(BASE)) {
            UploadedFile file = new UploadedFile(part);
            if (!file.isLeftAlone()) {
                bases.add(file.read());
            }
        }
        return bases;
    }

    /** A part without a file name counts as a field: of more than one line it is a manifest, else the answer. */
    private static List<Upload> fields(SentAnswers sent) {
        Map<Boolean, List<String>> fields = sent.remove(BASE).orElse(List.of()).stream()
                .collect(Collectors.partitioningBy(text -> text.contains("\n")));
        List<String> words = fields.get(false);
        if (!words.isEmpty()) {
            sent.addField(BASE, words);
        }
        return fields.get(true).stream()
                .map(text -> new Upload("", text.getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    private RawAnswers answers(MultipartHttpServletRequest request, byte[] bytes) {
        String type =
                Optional.ofNullable(request.getMultipartContentType(ANSWERS)).orElse("");
        if (type.startsWith(MediaType.APPLICATION_JSON_VALUE)) {
            return document.readJson(bytes);
        }
        return type.startsWith(MediaType.APPLICATION_YAML_VALUE) ? document.readYaml(bytes) : document.read(bytes);
    }
}
