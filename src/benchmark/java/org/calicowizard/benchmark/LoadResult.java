package org.calicowizard.benchmark;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * What several clients saw.
 *
 * @param nanos how long each answer took
 * @param bytes the length of all bodies
 * @param coding their content coding, empty for none
 * @param time how long they asked
 * @param cpu the server's processor time meanwhile
 * @param own the clients' own
 */
record LoadResult(Histogram nanos, long bytes, String coding, Duration time, Duration cpu, Duration own) {

    private static final double NANOS_PER_MILLI = 1e6;
    private static final double NANOS_PER_SECOND = 1e9;

    static LoadResult none() {
        return of(new Histogram(3), 0, "");
    }

    static LoadResult of(Histogram nanos, long bytes, String coding) {
        return new LoadResult(nanos, bytes, coding, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    LoadResult and(LoadResult other) {
        Histogram all = nanos.copy();
        all.add(other.nanos);
        return of(all, bytes + other.bytes, other.coding);
    }

    LoadResult within(Duration total, Duration server, Duration clients) {
        return new LoadResult(nanos, bytes, coding, total, server, clients);
    }

    double perSecond() {
        return nanos.getTotalCount() * NANOS_PER_SECOND / time.toNanos();
    }

    /** Milliseconds in which this share of the answers, in per cent, had come. */
    double percentile(double percent) {
        return nanos.getValueAtPercentile(percent) / NANOS_PER_MILLI;
    }

    /** Milliseconds of the server's processors for one answer. */
    double cpuMillis() {
        return cpu.toNanos() / NANOS_PER_MILLI / nanos.getTotalCount();
    }

    /** Milliseconds of the clients' processors for one answer. */
    double ownMillis() {
        return own.toNanos() / NANOS_PER_MILLI / nanos.getTotalCount();
    }

    double kilobytes() {
        return bytes / 1000.0 / nanos.getTotalCount();
    }
}
