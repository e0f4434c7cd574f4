package org.calicowizard.benchmark;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs methods by JMH, each in a JVM of its own. */
final class Micro {

    private static final int WARM_UPS = 3;
    private static final int MEASUREMENTS = 3;

    private final Collection<RunResult> results;

    private Micro(Collection<RunResult> results) {
        this.results = results;
    }

    static Micro run(Class<?> type, List<String> bases, int seconds, Path log) throws RunnerException {
        return new Micro(new Runner(new OptionsBuilder()
                        .include(type.getName() + "\\.")
                        .param("base", bases.toArray(String[]::new))
                        .forks(1)
                        .mode(Mode.AverageTime)
                        .timeUnit(TimeUnit.MICROSECONDS)
                        .warmupIterations(WARM_UPS)
                        .warmupTime(TimeValue.seconds(Math.max(1, seconds / WARM_UPS)))
                        .measurementIterations(MEASUREMENTS)
                        .measurementTime(TimeValue.seconds(Math.max(1, seconds / MEASUREMENTS)))
                        .addProfiler(GCProfiler.class)
                        .shouldFailOnError(true)
                        .output(log.toString())
                        .build())
                .run());
    }

    /** Microseconds of one call. */
    double time(String method, String base) {
        return result(method, base).getPrimaryResult().getScore();
    }

    /** Kilobytes that one call allocates. */
    double allocated(String method, String base) {
        return result(method, base)
                        .getSecondaryResults()
                        .get("gc.alloc.rate.norm")
                        .getScore()
                / 1000;
    }

    private RunResult result(String method, String base) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .filter(result -> result.getParams().getParam("base").equals(base))
                .findFirst()
                .orElseThrow();
    }
}
