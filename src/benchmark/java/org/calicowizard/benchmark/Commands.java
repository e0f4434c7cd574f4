package org.calicowizard.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs other programs. */
final class Commands {

    private Commands() {}

    /** Runs one to its end; what it prints is an error if it fails. */
    static String run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(String.join(" ", command) + " failed with " + status + ": " + output);
            }
            return output;
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
