package org.calicowizard.limits;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Bounds the requests of one client over time, and tells it what it has left.
 *
 * <p>Source of the headers: draft-ietf-httpapi-ratelimit-headers-10, RateLimit Fields for HTTP.
 */
final class RateLimitFilter extends OncePerRequestFilter {

    private final PerClient<Bucket> buckets;
    private final String policy;

    RateLimitFilter(Limits limits) {
        this.policy =
                "\"client\";q=" + limits.requests() + ";w=" + limits.window().toSeconds();
        this.buckets = new PerClient<>(
                limits.window(),
                () -> Bucket.builder()
                        .addLimit(limit ->
                                limit.capacity(limits.requests()).refillGreedy(limits.requests(), limits.window()))
                        .build());
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Refusal.isNeverFor(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        ConsumptionProbe probe = buckets.of(request.getRemoteAddr()).tryConsumeAndReturnRemaining(1);
        response.setHeader("RateLimit-Policy", policy);
        response.setHeader(
                "RateLimit",
                "\"client\";r=" + probe.getRemainingTokens() + ";t=" + seconds(probe.getNanosToWaitForReset()));
        if (probe.isConsumed()) {
            chain.doFilter(request, response);
        } else {
            Refusal.send(HttpStatus.TOO_MANY_REQUESTS, seconds(probe.getNanosToWaitForRefill()), response);
        }
    }

    /** Rounded up, for a client that comes back too early comes in vain. */
    private static long seconds(long nanoseconds) {
        return Duration.ofNanos(nanoseconds).plusSeconds(1).minusNanos(1).toSeconds();
    }
}
