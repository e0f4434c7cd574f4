package org.calicowizard.limits;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Something that each client has of its own. Of too many clients, those are forgotten that were seen least often of late,
 * so that a crowd of addresses that come once does not displace those that come again.
 */
final class PerClient<T> {

    /** Some megabytes, whoever sends from whatever many addresses. */
    private static final int MOST_CLIENTS = 20_000;

    private final LoadingCache<ClientPrefix, T> clients;

    PerClient(Duration memory, Supplier<T> first) {
        this.clients = Caffeine.newBuilder()
                .maximumSize(MOST_CLIENTS)
                .expireAfterAccess(memory)
                .build(client -> first.get());
    }

    T of(String remoteAddress) {
        return clients.get(ClientPrefix.of(remoteAddress));
    }
}
