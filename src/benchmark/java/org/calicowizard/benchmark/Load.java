package org.calicowizard.benchmark;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.HdrHistogram.Histogram;

/** Several clients that each ask again as soon as they have their answer. */
final class Load {

    /** Enough to keep every core of the server busy. */
    static final int CONNECTIONS = 4 * Runtime.getRuntime().availableProcessors();

    private final Server server;
    private final List<Request> requests;
    private final AtomicInteger next = new AtomicInteger();

    /** Asks a server for these in turn. */
    Load(Server server, List<Request> requests) {
        this.server = server;
        this.requests = List.copyOf(requests);
    }

    /** Asks for so long. */
    LoadResult during(Duration time) throws IOException {
        long end = System.nanoTime() + time.toNanos();
        return run(() -> System.nanoTime() < end);
    }

    /** Asks so many times. */
    LoadResult times(int count) throws IOException {
        AtomicInteger left = new AtomicInteger(count);
        return run(() -> left.getAndDecrement() > 0);
    }

    private LoadResult run(BooleanSupplier more) throws IOException {
        ExecutorService clients = Executors.newFixedThreadPool(CONNECTIONS);
        Duration cpu = server.cpu();
        Duration own = own();
        long start = System.nanoTime();
        try {
            List<Future<LoadResult>> running = new ArrayList<>();
            Callable<LoadResult> client = () -> client(more);
            for (int i = 0; i < CONNECTIONS; i++) {
                running.add(clients.submit(client));
            }
            LoadResult all = LoadResult.none();
            for (Future<LoadResult> one : running) {
                all = all.and(one.get());
            }
            return all.within(
                    Duration.ofNanos(System.nanoTime() - start), server.cpu().minus(cpu), own().minus(own));
        } catch (ExecutionException | InterruptedException e) {
            throw new IOException(e);
        } finally {
            clients.shutdownNow();
        }
    }

    private static Duration own() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private LoadResult client(BooleanSupplier more) throws IOException {
        Histogram nanos = new Histogram(3);
        long bytes = 0;
        String coding = "";
        try (Connection connection = Connection.to(server.port())) {
            while (more.getAsBoolean()) {
                Request request = requests.get(Math.floorMod(next.getAndIncrement(), requests.size()));
                long start = System.nanoTime();
                Reply reply = connection.send(request);
                nanos.recordValue(System.nanoTime() - start);
                if (reply.status() != 200) {
                    throw new IOException(reply.status() + " for " + request.path());
                }
                bytes += reply.bytes();
                coding = reply.coding();
            }
        }
        return LoadResult.of(nanos, bytes, coding);
    }
}
