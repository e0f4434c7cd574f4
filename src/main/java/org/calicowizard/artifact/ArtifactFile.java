package org.calicowizard.artifact;

import java.nio.charset.StandardCharsets;

/**
 * A file that was made.
 *
 * @param path its name, with folders in front of it inside an archive, such as {@code kustomize/kustomization.yaml}
 * @param content what it holds
 * @param executable whether it is a program
 */
public record ArtifactFile(String path, Content content, boolean executable) {

    /**
     * A file that is no program.
     *
     * @param path its name
     * @param bytes its content, which nobody changes
     * @return the file
     */
    public static ArtifactFile of(String path, byte[] bytes) {
        return new ArtifactFile(path, Content.of(bytes), false);
    }

    /**
     * A file of text.
     *
     * @param path its name
     * @param text its content, which becomes UTF-8
     * @return the file
     */
    public static ArtifactFile text(String path, String text) {
        return of(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A program.
     *
     * @param path its name
     * @param script its text, which becomes UTF-8
     * @return the file, executable
     */
    public static ArtifactFile script(String path, String script) {
        return new ArtifactFile(path, Content.of(script.getBytes(StandardCharsets.UTF_8)), true);
    }

    /**
     * What it holds, unpacked.
     *
     * @return the bytes, which nobody changes
     */
    public byte[] bytes() {
        return content.bytes();
    }
}
