package org.calicowizard.testing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.calicowizard.cli.Commands;
import org.calicowizard.cli.Parts;
import org.calicowizard.cli.Streams;

/**
 * How a command of the command line ended, and what it said.
 *
 * @param exit the exit code
 * @param out standard output
 * @param err standard error
 */
public record Command(int exit, byte[] out, String err) {

    /** Carries a command out in this process. */
    public static Command run(Parts parts, byte[] in, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Commands commands = new Commands(() -> parts, new Streams(new ByteArrayInputStream(in), out, err));
        int exit = commands.run(List.of(words));
        return new Command(exit, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    /** Standard output in UTF-8. */
    public String text() {
        return new String(out, StandardCharsets.UTF_8);
    }
}
