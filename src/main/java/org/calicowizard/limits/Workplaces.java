package org.calicowizard.limits;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** Bounds how much is generated at once; what finds no place in time is sent away until later. */
final class Workplaces {

    private final Semaphore places;
    private final Duration patience;

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
        try {
            return work.call();
        } finally {
            places.release();
        }
    }
}
