package org.calicowizard.official;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.calicowizard.release.OfficialManifest;

/**
 * Gets a manifest once for all who ask for it at the same time. A failure is theirs, too, and then forgotten: whoever
 * asks later may be luckier.
 */
final class SharedFetches {

    private final Map<OfficialManifest, CompletableFuture<Obtained>> running = new ConcurrentHashMap<>();
    private final Function<OfficialManifest, Obtained> fetch;

    /** Fetches by a function that also looks whether somebody has fetched before. */
    SharedFetches(Function<OfficialManifest, Obtained> fetch) {
        this.fetch = fetch;
    }

    Obtained get(OfficialManifest manifest) {
        CompletableFuture<Obtained> own = new CompletableFuture<>();
        CompletableFuture<Obtained> first = running.putIfAbsent(manifest, own);
        return first == null ? run(manifest, own) : first.join();
    }

    private Obtained run(OfficialManifest manifest, CompletableFuture<Obtained> own) {
        try {
            Obtained obtained = fetch.apply(manifest);
            own.complete(obtained);
            return obtained;
        } catch (RuntimeException | Error e) {
            own.completeExceptionally(e);
            throw e;
        } finally {
            running.remove(manifest);
        }
    }
}
