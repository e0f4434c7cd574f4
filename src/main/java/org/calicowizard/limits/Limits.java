package org.calicowizard.limits;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
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
@ConfigurationProperties(prefix = "calico.limits", ignoreUnknownFields = false)
record Limits(
        @Min(0) int requests,

        @DurationMin(seconds = 1) @DurationMax(days = 1) Duration window,

        @Positive int atOnce,
        @Min(0) int working,

        @DurationMin @DurationMax(hours = 1) Duration patience,

        @DurationMin(seconds = 1) @DurationMax(hours = 1) Duration bodyTime) {

    /** Generating needs processors, and has no place while it waits for the network: more would only take memory. */
    int workplaces() {
        return working > 0 ? working : 2 * Runtime.getRuntime().availableProcessors();
    }
}
