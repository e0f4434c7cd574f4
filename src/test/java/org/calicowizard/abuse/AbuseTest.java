package org.calicowizard.abuse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sends every bad request of the corpus to one application over sockets, and some of them again. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "server.tomcat.connection-timeout=3s")
@ExtendWith(OutputCaptureExtension.class)
class AbuseTest {

    private static final int FEWEST_CASES = 500;

    /** Whatever the collector leaves behind; a request that stayed would be there more than a thousand times. */
    private static final double FLAT = 1.25;

    private static final Pattern INSIDE =
            Pattern.compile("Exception|\\tat |org\\.calicowizard|org\\.apache|org\\.springframework|java\\.lang");

    @LocalServerPort
    private int port;

    @Test
    void isAnsweredAsItDeservesAndLeavesNoTrace(CapturedOutput log) throws IOException {
        List<AbuseCase> corpus = AbuseCorpus.all();
        assertThat(corpus).hasSizeGreaterThanOrEqualTo(FEWEST_CASES);
        int quiet = log.getAll().length();
        List<String> wrong = new ArrayList<>(sendAll(corpus));
        long heap = heap();
        wrong.addAll(sendAll(some(corpus)));
        assertThat(wrong).isEmpty();
        assertThat(heap()).isLessThan((long) (heap * FLAT));
        assertThat(log.getAll().substring(quiet).lines().filter(AbuseTest::tells))
                .isEmpty();
    }

    private static boolean tells(String line) {
        return line.contains("4711")
                || INSIDE.matcher(line.replaceFirst("^\\S+ +\\w+ .*? : ", "")).find();
    }

    private static List<AbuseCase> some(List<AbuseCase> corpus) {
        return IntStream.range(0, corpus.size())
                .filter(i -> i % 4 == 0)
                .mapToObj(corpus::get)
                .toList();
    }

    private List<String> sendAll(List<AbuseCase> corpus) throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<Integer, Integer> statuses = new TreeMap<>();
        try (Wire wire = new Wire(port)) {
            for (AbuseCase abuse : corpus) {
                Wire.Answer answer = wire.send(abuse.request());
                statuses.merge(answer.status(), 1, Integer::sum);
                if (answer.status() != abuse.status()) {
                    wrong.add(answer.status() + " in place of " + abuse.status() + ": " + abuse);
                }
                if (INSIDE.matcher(answer.body()).find() || answer.head().contains("x-injected")) {
                    wrong.add("it tells of its inside: " + abuse);
                }
            }
        }
        System.out.println(corpus.size() + " bad requests: "
                + statuses.entrySet().stream()
                        .map(entry -> entry.getValue() + " × " + entry.getKey())
                        .collect(Collectors.joining(", ")));
        return wrong;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
