package org.calicowizard.limits;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * How much one server takes on; the defaults stand in {@code application.yaml}.
 *
 * @param requests how many requests one client may send at once, and then again in each window; 0 for any number
 * @param window how long it takes until all of them are free again
 * @param atOnce how many requests may be open, of which one client may have a quarter
 * @param working how many of them are worked on, the others wait; 0 for two a processor
 * @param patience how long a request waits for its turn
 * @param bodyTime how long the body of a request may take to arrive
 */
@Validated
@ConfigurationProperties("calico.limits")
record Limits(
        @Min(0) int requests,
        Duration window,
        @Positive int atOnce,
        @Min(0) int working,
        Duration patience,
        Duration bodyTime) {

    /** A window of nothing would free no request ever. */
    @AssertTrue(message = "must be a second at least")
    boolean isWindowOfSeconds() {
        return window.toSeconds() > 0;
    }

    /** Generating needs processors, and has no place while it waits for the network: more would only take memory. */
    int workplaces() {
        return working > 0 ? working : 2 * Runtime.getRuntime().availableProcessors();
    }
}
