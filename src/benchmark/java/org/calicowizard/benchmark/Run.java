package org.calicowizard.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What an application took to start, and what memory it has from then on.
 *
 * @param startMillis from the start of the process until it said that it is ready
 * @param ready the memory then
 * @param served the memory after so many requests each
 */
record Run(long startMillis, Memory ready, List<Memory> served) {

    /** How many requests were served at each look at the memory. */
    static final List<Integer> LOOKS = List.of(2_000, 5_000, 10_000);

    private static final int STARTS = 5;

    /** Measures; the start is the middling one of several. */
    static Run of(Launch launch, Path jar, List<Request> requests) throws IOException {
        launch.prepare(jar);
        List<Long> millis = new ArrayList<>();
        for (int i = 1; i < STARTS; i++) {
            try (Server server = launch.start(jar)) {
                millis.add(server.untilReady().toMillis());
            }
        }
        try (Server server = launch.start(jar)) {
            millis.add(server.untilReady().toMillis());
            Memory ready = server.memory();
            return new Run(millis.stream().sorted().toList().get(STARTS / 2), ready, serve(server, requests));
        }
    }

    private static List<Memory> serve(Server server, List<Request> requests) throws IOException {
        Load load = new Load(server, requests);
        List<Memory> served = new ArrayList<>();
        int done = 0;
        for (int look : LOOKS) {
            load.times(look - done);
            served.add(server.memory());
            done = look;
        }
        return List.copyOf(served);
    }

    Memory last() {
        return served.get(served.size() - 1);
    }
}
