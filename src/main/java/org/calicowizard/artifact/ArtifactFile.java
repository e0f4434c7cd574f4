package org.calicowizard.artifact;

import java.nio.charset.StandardCharsets;

/**
 * A file that was made.
 *
 * @param path its name, with folders in front of it inside an archive, such as {@code kustomize/kustomization.yaml}
 * @param bytes its content, which nobody changes
 * @param executable whether it is a program
 */
public record ArtifactFile(String path, byte[] bytes, boolean executable) {

    /**
     * A file of text.
     *
     * @param path its name
     * @param text its content, which becomes UTF-8
     * @return the file
     */
    public static ArtifactFile text(String path, String text) {
        return new ArtifactFile(path, text.getBytes(StandardCharsets.UTF_8), false);
    }

    /**
     * A program.
     *
     * @param path its name
     * @param script its text, which becomes UTF-8
     * @return the file, executable
     */
    public static ArtifactFile script(String path, String script) {
        return new ArtifactFile(path, script.getBytes(StandardCharsets.UTF_8), true);
    }
}
