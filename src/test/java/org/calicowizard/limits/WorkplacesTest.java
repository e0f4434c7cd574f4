package org.calicowizard.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
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

    @Test
    void whileOneWaitsForTheNetworkAnotherWorks() throws Exception {
        Object waited =
                workplaces.work(() -> workplaces.aside(() -> elsewhere(() -> workplaces.work(() -> "meanwhile"))));
        assertThat(waited).isEqualTo("meanwhile");
        assertThat(workplaces.work(() -> "next")).isEqualTo("next");
    }

    @Test
    void whoHasNoPlaceGivesNoneAway() throws Exception {
        assertThat(workplaces.<String>aside(() -> "waited")).isEqualTo("waited");
        workplaces.work(() -> elsewhere(
                () -> assertThatThrownBy(() -> workplaces.work(() -> "never")).satisfies(WorkplacesTest::isBusy)));
    }

    private static Object elsewhere(Callable<?> work) {
        FutureTask<Object> task = new FutureTask<>(work::call);
        new Thread(task).start();
        try {
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static void isBusy(Throwable refusal) {
        assertThat(refusal).isInstanceOfSatisfying(ErrorResponseException.class, busy -> {
            assertThat(busy.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
            assertThat(busy.getHeaders().getFirst("Retry-After")).isEqualTo("1");
        });
    }
}
