package org.calicowizard.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** What can stand between a browser and the server: it holds requests, refuses them, and remembers them. */
class Obstacle implements Filter {

    private final Map<String, CountDownLatch> gates = new ConcurrentHashMap<>();
    private final Map<String, Integer> refusals = new ConcurrentHashMap<>();
    private final List<String> come = new CopyOnWriteArrayList<>();
    private final List<String> gone = new CopyOnWriteArrayList<>();

    /** Holds every request whose address has this part. */
    void hold(String part) {
        gates.put(part, new CountDownLatch(1));
    }

    /** Answers every request whose address has this part with a status alone. */
    void refuse(String part, int status) {
        refusals.put(part, status);
    }

    /** Lets everything through that is held, and whatever comes. */
    void clear() {
        refusals.clear();
        gates.values().forEach(CountDownLatch::countDown);
        gates.clear();
    }

    void forget() {
        come.clear();
        gone.clear();
    }

    long countCome(String part) {
        return come.stream().filter(address -> address.contains(part)).count();
    }

    long countGone(String part) {
        return gone.stream().filter(address -> address.contains(part)).count();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        String address = http.getRequestURI() + "?" + http.getQueryString();
        come.add(address);
        waitAt(address);
        Optional<Integer> refusal = of(refusals, address);
        if (refusal.isPresent()) {
            ((HttpServletResponse) response).setStatus(refusal.get());
        } else {
            chain.doFilter(request, response);
        }
        gone.add(address);
    }

    private void waitAt(String address) throws IOException {
        try {
            Optional<CountDownLatch> gate = of(gates, address);
            if (gate.isPresent()) {
                gate.get().await();
            }
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static <T> Optional<T> of(Map<String, T> parts, String address) {
        return parts.entrySet().stream()
                .filter(entry -> address.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
