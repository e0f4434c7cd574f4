package org.calicowizard.abuse;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A bad request.
 *
 * @param name what is bad about it
 * @param request every byte of it
 * @param status what it is answered with; 0 where the connection is closed without a word
 */
record AbuseCase(String name, byte[] request, int status) {

    private static final Pattern REPEATED = Pattern.compile("«((?:[^«»×]|«[^»]*»)*)×(\\d+)»", Pattern.DOTALL);
    private static final int LONGEST_NAME = 120;

    AbuseCase {
        String line = name.replace("\r", "\\r").replace("\n", "\\n");
        name = line.length() > LONGEST_NAME ? line.substring(0, LONGEST_NAME) : line;
    }

    /** A request as it stands in a file, one byte for each character. */
    static AbuseCase raw(int status, String request) {
        return new AbuseCase(request, expanded(request).getBytes(StandardCharsets.ISO_8859_1), status);
    }

    /** A POST with a body. */
    static AbuseCase post(int status, String path, String type, String body) {
        return post(status, path, type, body, StandardCharsets.UTF_8);
    }

    static AbuseCase post(int status, String path, String type, String body, Charset charset) {
        byte[] bytes = expanded(body).getBytes(charset);
        ByteArrayOutputStream request = new ByteArrayOutputStream();
        request.writeBytes(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                        + "\r\nContent-Length: " + bytes.length + "\r\n\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(bytes);
        return new AbuseCase("POST " + path + " " + type + " " + body, request.toByteArray(), status);
    }

    AbuseCase named(String other) {
        return new AbuseCase(other, request, status);
    }

    /** A text whose repeated parts are written out. */
    static String expanded(String text) {
        return REPEATED.matcher(text).replaceAll(AbuseCase::written);
    }

    private static String written(MatchResult part) {
        return Matcher.quoteReplacement(part.group(1).repeat(Integer.parseInt(part.group(2))));
    }

    @Override
    public String toString() {
        return name;
    }
}
