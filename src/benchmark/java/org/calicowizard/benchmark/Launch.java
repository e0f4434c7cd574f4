package org.calicowizard.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.calicowizard.testing.Jdk;

/**
 * A way to start an application.
 *
 * @param title what is special about it
 * @param jdk the Java
 * @param ahead whether the Java may load and link classes ahead of time, from a cache
 */
record Launch(String title, Jdk jdk, boolean ahead) {

    /** Little, so that a process that holds on to memory shows, and the same for both applications. */
    static final String HEAP = "-Xmx256m";

    Server start(Path jar) throws IOException {
        List<String> options = new ArrayList<>(List.of(HEAP));
        if (ahead) {
            options.add("-XX:AOTCache=" + cache(jar));
        }
        return Server.start(jdk, options, jar, List.of(Server.ONE_CLIENT));
    }

    /** Makes the cache where one is used, by starting the application once. */
    void prepare(Path jar) throws IOException {
        if (ahead) {
            Commands.run(List.of(
                    jdk.program("java").toString(),
                    HEAP,
                    "-XX:AOTCacheOutput=" + cache(jar),
                    "-Dspring.context.exit=onRefresh",
                    "-jar",
                    jar.toString(),
                    "--server.port=0"));
        }
    }

    private static Path cache(Path jar) {
        return jar.resolveSibling(jar.getFileName() + ".aot");
    }
}
