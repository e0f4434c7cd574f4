package org.calicowizard.limits;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.calicowizard.official.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Bounds how much is generated at once; what finds no place in time is sent away until later. */
final class Workplaces implements Waiting {

    private final Semaphore places;
    private final Duration patience;
    private final ThreadLocal<Boolean> taken = ThreadLocal.withInitial(() -> false);

    Workplaces(Limits limits) {
        this.places = new Semaphore(limits.workplaces(), true);
        this.patience = limits.patience();
    }

    @Nullable
    Object work(Callable<@Nullable Object> work) throws Exception {
        if (!places.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            ErrorResponseException busy = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE);
            busy.getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
            throw busy;
        }
        taken.set(true);
        try {
            return work.call();
        } finally {
            taken.remove();
            places.release();
        }
    }

    /** Gives the place of this thread, if it has one, to others, who else would wait for the network with it. */
    @Override
    public <T> T aside(Supplier<T> wait) {
        if (!taken.get()) {
            return wait.get();
        }
        places.release();
        try {
            return wait.get();
        } finally {
            places.acquireUninterruptibly();
        }
    }
}
