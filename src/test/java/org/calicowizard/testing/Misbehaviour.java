package org.calicowizard.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.calicowizard.testing.ManifestServer.Exchange;

/** What can go wrong with a download once a connection has come about. */
public enum Misbehaviour implements ManifestServer.Behaviour {
    NONE(exchange -> exchange.ok(exchange.body().length).send(exchange.body())),
    NOT_FOUND(exchange ->
            exchange.head("HTTP/1.1 404 Not Found", "Content-Length: 4").send("none".getBytes())),
    FAILING(exchange -> exchange.head("HTTP/1.1 500 Internal Server Error", "Content-Length: 0")),
    REDIRECTING(exchange -> exchange.head("HTTP/1.1 302 Found", "Location: /elsewhere", "Content-Length: 0")),
    PARTIAL(exchange ->
            exchange.head("HTTP/1.1 206 Partial Content", "Content-Length: 4").send("part".getBytes())),
    ENDLESS_FAILING(exchange -> endless(exchange.head("HTTP/1.1 503 Busy", "Connection: close"))),
    ONE_BYTE_CHANGED(exchange -> exchange.ok(exchange.body().length).send(changed(exchange.body()))),
    PAGE_OF_A_PORTAL(exchange -> exchange.ok(6).send("<html>".getBytes())),
    EMPTY(exchange -> exchange.ok(0)),
    ENDLESS(exchange -> endless(exchange.head("HTTP/1.1 200 OK", "Connection: close"))),
    ANNOUNCED_TOO_LONG(exchange -> endless(exchange.ok(5_000_000_000L))),
    ENDS_EARLY(exchange -> exchange.head("HTTP/1.1 200 OK", "Connection: close").half()),
    COMPRESSED(exchange -> {
        byte[] compressed = compressed(exchange.body());
        exchange.head("HTTP/1.1 200 OK", "Content-Encoding: gzip", "Content-Length: " + compressed.length)
                .send(compressed);
    }),
    CUT_OFF(exchange -> exchange.ok(exchange.body().length).half()),
    CHUNKS_CUT_OFF(exchange ->
            exchange.head("HTTP/1.1 200 OK", "Transfer-Encoding: chunked").send("400\r\nabc".getBytes())),
    RESET(exchange -> {
        exchange.ok(exchange.body().length).half();
        exchange.socket().setSoLinger(true, 0);
    }),
    SILENTLY_CLOSED(exchange -> exchange.out().flush()),
    NO_HTTP(exchange -> exchange.send("SSH-2.0-OpenSSH_9.2\r\n".getBytes())),
    HANGING(exchange -> exchange.end().await()),
    HANGING_IN_THE_MIDDLE(
            exchange -> exchange.ok(exchange.body().length).half().end().await()),
    TRICKLING(exchange -> {
        exchange.ok(exchange.body().length);
        for (byte next : exchange.body()) {
            if (exchange.end().await(50, TimeUnit.MILLISECONDS)) {
                return;
            }
            exchange.send(new byte[] {next});
        }
    });

    private final ManifestServer.Behaviour behaviour;

    Misbehaviour(ManifestServer.Behaviour behaviour) {
        this.behaviour = behaviour;
    }

    @Override
    public void answer(Exchange exchange) throws IOException, InterruptedException {
        behaviour.answer(exchange);
    }

    private static void endless(Exchange exchange) throws IOException {
        while (exchange.end().getCount() > 0) {
            exchange.send(exchange.body());
        }
    }

    private static byte[] changed(byte[] body) {
        byte[] changed = body.clone();
        changed[changed.length / 2]++;
        return changed;
    }

    private static byte[] compressed(byte[] body) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            gzip.write(body);
        }
        return compressed.toByteArray();
    }
}
