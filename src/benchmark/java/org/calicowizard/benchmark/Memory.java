package org.calicowizard.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The memory of a process.
 *
 * @param megabytes what it has in RAM; not a number where the operating system does not tell as Linux does
 */
record Memory(double megabytes) {

    static Memory of(long process) throws IOException {
        Path status = Path.of("/proc/" + process + "/status");
        if (!Files.exists(status)) {
            return new Memory(Double.NaN);
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .map(kibibytes -> new Memory(Long.parseLong(kibibytes) * 1024 / 1e6))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
