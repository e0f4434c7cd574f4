package org.calicowizard.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Offers twice what the application can do, for a minute, from many addresses and too much of it from one. */
@Tag("load")
class LoadTest {

    private static final int SLOWER = 3;
    private static final int SECONDS_OF_RECOVERY = 10;
    private static final Path TABLE = Path.of("target", "load.md");

    @Test
    void overloadIsShedAndForgotten() throws IOException, InterruptedException {
        try (ForkedServer server = new ForkedServer("--server.forward-headers-strategy=native")) {
            Load load = new Load(server.port());
            load.asFastAsPossible("warm-up", Duration.ofSeconds(15));
            LoadPhase most = load.asFastAsPossible("sustainable", Duration.ofSeconds(10));
            int rate = most.rate();
            LoadPhase before = load.atRate("half of it", rate / 2, Duration.ofSeconds(10));
            LoadPhase during = load.atRate("twice as much", rate * 2, Duration.ofSeconds(60));
            List<LoadPhase> after = new ArrayList<>();
            do {
                after.add(load.atRate("half of it, second " + (after.size() + 1), rate / 2, Duration.ofSeconds(1)));
            } while (after.get(after.size() - 1).percentile(99) > SLOWER * before.percentile(99)
                    && after.size() < SECONDS_OF_RECOVERY);
            List<LoadPhase> phases = new ArrayList<>(List.of(most, before, during));
            phases.addAll(after);
            write(phases);
            assertThat(phases).allSatisfy(phase -> {
                assertThat(Set.of(200, 429, 503)).containsAll(phase.statuses().keySet());
                assertThat(phase.health().keySet()).containsExactly(200);
            });
            assertThat(after.size()).isLessThan(SECONDS_OF_RECOVERY);
        }
    }

    private static void write(List<LoadPhase> phases) throws IOException {
        List<String> lines = new ArrayList<>(LoadPhase.HEADER);
        phases.stream().map(LoadPhase::row).forEach(lines::add);
        Files.write(TABLE, lines);
        lines.forEach(System.out::println);
    }
}
