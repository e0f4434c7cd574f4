package org.calicowizard.artifact.cluster;

import org.calicowizard.text.Message;

/**
 * A place in a generated file that only its reader can fill in.
 *
 * @param text how it is written in the file, such as {@code <NODE-IPV4>}
 * @param meaning what to write there
 */
public record Placeholder(String text, Message meaning) {}
