package org.calicowizard.abuse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.LongUnaryOperator;
import java.util.stream.Stream;

/** Clients at work: over a hundred and sixty connections, or as few as there are processors. */
final class Load {

    private static final int CLIENTS = 160;
    private static final int ADDRESSES = 200;

    /** Every fifth request comes from one address. */
    private static final int GREEDY = 5;

    private static final List<String> PATHS = List.of(
            "/api/v1/manifest?ipFamily=dual&nodes=",
            "/api/v1/plan?ipFamily=ipv6&nodes=",
            "/wizard/check?ipFamily=dual&nodes=");

    private final int port;

    Load(int port) {
        this.port = port;
    }

    /** Each client sends its next request when the last one is answered. */
    LoadPhase asFastAsPossible(String name, Duration time) throws InterruptedException {
        return phase(name, time, Runtime.getRuntime().availableProcessors() * 2, number -> System.nanoTime());
    }

    /** Requests are due at equal intervals, whether or not others have been answered. */
    LoadPhase atRate(String name, int rate, Duration time) throws InterruptedException {
        long start = System.nanoTime();
        return phase(name, time, CLIENTS, number -> start + number * 1_000_000_000L / rate);
    }

    private LoadPhase phase(String name, Duration time, int clients, LongUnaryOperator due)
            throws InterruptedException {
        Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();
        Map<Integer, Integer> health = new ConcurrentSkipListMap<>();
        Queue<Long> micros = new ConcurrentLinkedQueue<>();
        AtomicLong number = new AtomicLong();
        AtomicBoolean over = new AtomicBoolean();
        long start = System.nanoTime();
        long end = start + time.toNanos();
        List<Thread> threads = Stream.generate(() -> new Thread(() -> {
                    for (long next = number.getAndIncrement();
                            due.applyAsLong(next) < end;
                            next = number.getAndIncrement()) {
                        send(next, due.applyAsLong(next), statuses, micros);
                    }
                    close();
                }))
                .limit(clients)
                .toList();
        Thread doctor = new Thread(() -> {
            while (!over.get()) {
                health.merge(get("/actuator/health/readiness", 0), 1, Integer::sum);
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        });
        threads.forEach(Thread::start);
        doctor.start();
        for (Thread thread : threads) {
            thread.join();
        }
        over.set(true);
        doctor.join();
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new LoadPhase(
                name, took, statuses, health, micros.stream().sorted().toList());
    }

    private void send(long number, long due, Map<Integer, Integer> statuses, Queue<Long> micros) {
        for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
            LockSupport.parkNanos(wait);
        }
        int status = get(PATHS.get((int) (number % PATHS.size())) + (1 + number % 5000), number);
        statuses.merge(status, 1, Integer::sum);
        micros.add((System.nanoTime() - due) / 1000);
    }

    private final ThreadLocal<Wire> wires = ThreadLocal.withInitial(() -> new Wire(port()));

    private int port() {
        return port;
    }

    private int get(String path, long number) {
        String address = number % GREEDY == 0 ? "198.51.100.1" : "203.0.113." + number % ADDRESSES;
        String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + address + "\r\n\r\n";
        try {
            return wires.get()
                    .send(request.getBytes(StandardCharsets.ISO_8859_1))
                    .status();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void close() {
        try {
            wires.get().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
