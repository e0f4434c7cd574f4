package org.calicowizard.artifact;

/** What an artifact is on the wire. */
public enum ArtifactType {
    /** YAML (RFC 9512). */
    YAML("application/yaml", true),
    /** A unified diff. */
    DIFF("text/x-diff", true),
    /** JSON (RFC 8259). */
    JSON("application/json", true),
    /** Markdown (RFC 7763). */
    MARKDOWN("text/markdown;charset=UTF-8", true),
    /** An HTML page. */
    HTML("text/html;charset=UTF-8", true),
    /** A script for a POSIX shell. */
    SHELL("text/x-shellscript;charset=UTF-8", true),
    /** Text in whatever form its reader wants. */
    TEXT("text/plain;charset=UTF-8", true),
    /** A zip archive. */
    ZIP("application/zip", false),
    /** A tar archive, packed with gzip (RFC 6713). */
    TGZ("application/gzip", false);

    private final String mediaType;
    private final boolean text;

    ArtifactType(String mediaType, boolean text) {
        this.mediaType = mediaType;
        this.text = text;
    }

    /**
     * Its media type.
     *
     * @return it, with the character set where it has one
     */
    public String mediaType() {
        return mediaType;
    }

    /**
     * Whether a person can read it as it is.
     *
     * @return true for text in UTF-8
     */
    public boolean isText() {
        return text;
    }
}
