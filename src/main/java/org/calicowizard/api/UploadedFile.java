package org.calicowizard.api;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.calicowizard.artifact.Upload;
import org.springframework.web.multipart.MultipartFile;

/** The file that a client sent as the manifest to edit. */
final class UploadedFile {

    private static final Pattern FOLDERS = Pattern.compile("(?s).*[/\\\\]");
    private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._-]");
    private static final int LONGEST_NAME = 100;
    private static final String NAMELESS = "manifest.yaml";

    private final MultipartFile part;

    UploadedFile(MultipartFile part) {
        this.part = part;
    }

    /** Browsers send a file field that was left alone as a nameless part of no bytes. */
    boolean isLeftAlone() {
        return part.isEmpty() && givenName().isEmpty();
    }

    Upload read() throws IOException {
        return new Upload(name(), part.getBytes());
    }

    /** It goes into comments and diff headers, where a line end or space would change what the following text means. */
    private String name() {
        String name =
                UNSAFE.matcher(FOLDERS.matcher(givenName()).replaceFirst("")).replaceAll("_");
        return name.isEmpty() ? NAMELESS : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private String givenName() {
        return Optional.ofNullable(part.getOriginalFilename()).orElse("");
    }
}
