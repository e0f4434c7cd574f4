package org.calicowizard.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.json.JsonMapper;

/** The standard streams, in UTF-8 wherever the command runs; the output holds what was asked for, and nothing else. */
public final class Streams {

    private final InputStream in;
    private final OutputStream out;
    private final PrintWriter err;

    /**
     * The streams of a process.
     *
     * @param in standard input
     * @param out standard output, which tells of what it cannot take
     * @param err standard error
     */
    public Streams(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.out = out;
        this.err = new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    InputStream in() {
        return in;
    }

    void write(byte[] bytes) {
        try {
            out.write(bytes);
            out.flush();
        } catch (IOException e) {
            throw CommandStoppedException.of("Cannot write to standard output", e);
        }
    }

    void write(String text) {
        write(text.getBytes(StandardCharsets.UTF_8));
    }

    void writeJson(Object document, JsonMapper mapper) {
        write(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n");
    }

    void complain(String text) {
        err.print(text);
        err.flush();
    }

    /** For what a library prints by itself. */
    PrintWriter out() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter err() {
        return err;
    }
}
