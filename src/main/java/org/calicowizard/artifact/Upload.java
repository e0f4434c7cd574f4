package org.calicowizard.artifact;

/**
 * A manifest that the user sent.
 *
 * @param file its file name, shown only
 * @param bytes its content
 */
public record Upload(String file, byte[] bytes) {}
