package org.calicowizard.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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

    /** The part base is a file here, not the answer of that name. */
    Optional<Upload> read(MultipartHttpServletRequest request, SentAnswers sent) throws IOException {
        for (String text : sent.remove(ANSWERS).orElse(List.of())) {
            sent.addDocument(answers(request, text.getBytes(StandardCharsets.UTF_8)));
        }
        for (MultipartFile file : request.getFiles(ANSWERS)) {
            sent.addDocument(answers(request, file.getBytes()));
        }
        request.getMultiFileMap().keySet().stream()
                .filter(part -> !part.equals(ANSWERS) && !part.equals(BASE))
                .forEach(part -> sent.addField(part, List.of("")));
        return base(request, sent);
    }

    private static Optional<Upload> base(MultipartHttpServletRequest request, SentAnswers sent) throws IOException {
        List<UploadedFile> files = request.getFiles(BASE).stream()
                .map(UploadedFile::new)
                .filter(file -> !file.isLeftAlone())
                .toList();
        if (files.size() > 1) {
            sent.addRepeated(BASE);
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(files.get(0).read());
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
