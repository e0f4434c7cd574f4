package org.calicowizard.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

class WorkplacesTest {

    private final Workplaces workplaces =
            new Workplaces(new Limits(0, Duration.ofSeconds(1), 8, 1, Duration.ofMillis(10), Duration.ofSeconds(1)));

    @Test
    void whoFindsNoPlaceIsSentAwayAndTheNextOneWorks() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        CountDownLatch working = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        try {
            Future<?> work = other.submit(() -> workplaces.work(() -> {
                working.countDown();
                done.await();
                return "done";
            }));
            working.await();
            assertThatThrownBy(() -> workplaces.work(() -> "never")).satisfies(WorkplacesTest::isBusy);
            done.countDown();
            assertThat(work.get()).isEqualTo("done");
            assertThat(workplaces.work(() -> "next")).isEqualTo("next");
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void aFailureFreesThePlace() throws Exception {
        assertThatThrownBy(() -> workplaces.work(() -> {
                    throw new IllegalStateException("failed");
                }))
                .hasMessage("failed");
        assertThat(workplaces.work(() -> "next")).isEqualTo("next");
    }

    private static void isBusy(Throwable refusal) {
        assertThat(refusal).isInstanceOfSatisfying(ErrorResponseException.class, busy -> {
            assertThat(busy.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            assertThat(busy.getHeaders().getFirst("Retry-After")).isEqualTo("1");
        });
    }
}
