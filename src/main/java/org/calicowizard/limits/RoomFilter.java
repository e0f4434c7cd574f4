package org.calicowizard.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets in as many requests as there is room for, and of one client no more than a quarter of them. */
final class RoomFilter extends OncePerRequestFilter {

    private static final int SHARES = 4;
    private static final int MOST_KILOBYTES = 3 * 1024;

    /** A body is held as bytes, as text, and as what was read out of it. */
    private static final int COPIES = 8;

    private final Room whole;
    private final PerClient<Room> shares;

    RoomFilter(Limits limits, long heap) {
        int kilobytes = Math.max((int) (heap / 1024 / COPIES), SHARES * MOST_KILOBYTES);
        this.whole = new Room(limits.atOnce(), kilobytes);
        this.shares = new PerClient<>(
                Duration.ofMinutes(10), () -> new Room(Math.max(limits.atOnce() / SHARES, 1), kilobytes / SHARES));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Refusal.isNeverFor(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int body = kilobytes(request);
        Room share = shares.of(request.getRemoteAddr());
        if (!share.enter(body)) {
            Refusal.send(HttpStatus.TOO_MANY_REQUESTS, 1, response);
            return;
        }
        try {
            proceed(body, request, response, chain);
        } finally {
            share.leave(body);
        }
    }

    private void proceed(int body, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!whole.enter(body)) {
            Refusal.send(HttpStatus.SERVICE_UNAVAILABLE, 1, response);
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            whole.leave(body);
        }
    }

    /** A longer body is refused where it is read; one that comes in chunks may have any length. */
    private static int kilobytes(HttpServletRequest request) {
        if (request.getHeader("Transfer-Encoding") != null) {
            return MOST_KILOBYTES;
        }
        long bytes = Math.max(request.getContentLengthLong(), 0);
        return (int) Math.min((bytes + 1023) / 1024, MOST_KILOBYTES);
    }
}
