package org.calicowizard.api;

import java.io.IOException;
import java.util.Optional;
import org.calicowizard.artifact.Upload;
import org.springframework.web.multipart.MultipartFile;

/** The file that a client sent as the manifest to edit. */
final class UploadedFile {

    private final MultipartFile part;

    UploadedFile(MultipartFile part) {
        this.part = part;
    }

    /** Browsers send a file field that was left alone as a nameless part of no bytes. */
    boolean isLeftAlone() {
        return part.isEmpty() && givenName().isEmpty();
    }

    Upload read() throws IOException {
        return new Upload(givenName(), part.getBytes());
    }

    private String givenName() {
        return Optional.ofNullable(part.getOriginalFilename()).orElse("");
    }
}
