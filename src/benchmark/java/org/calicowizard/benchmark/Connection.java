package org.calicowizard.benchmark;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Optional;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnectionFactory;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** One connection to a server on this machine, kept open from request to request, which costs little itself. */
final class Connection implements Closeable {

    private final DefaultBHttpClientConnection http;
    private final String host;
    private final byte[] buffer = new byte[1 << 16];

    private Connection(DefaultBHttpClientConnection http, String host) {
        this.http = http;
        this.host = host;
    }

    static Connection to(int port) throws IOException {
        InetAddress loopback = InetAddress.getLoopbackAddress();
        Socket socket = new Socket(loopback, port);
        socket.setTcpNoDelay(true);
        return new Connection(
                DefaultBHttpClientConnectionFactory.builder().build().createConnection(socket),
                loopback.getHostAddress() + ":" + port);
    }

    /** Asks, and throws the body away. */
    Reply send(Request request) throws IOException {
        return send(request, OutputStream.nullOutputStream());
    }

    /** Asks, and copies the body. */
    Reply send(Request request, OutputStream body) throws IOException {
        try {
            ClassicHttpRequest message = message(request);
            http.sendRequestHeader(message);
            if (message.getEntity() != null) {
                http.sendRequestEntity(message);
            }
            http.flush();
            ClassicHttpResponse response = http.receiveResponseHeader();
            http.receiveResponseEntity(response);
            String coding = Optional.ofNullable(response.getFirstHeader("Content-Encoding"))
                    .map(Header::getValue)
                    .orElse("");
            return new Reply(response.getCode(), coding, copy(response.getEntity(), body));
        } catch (HttpException e) {
            throw new IOException(e);
        }
    }

    private ClassicHttpRequest message(Request request) {
        ClassicHttpRequest message =
                new BasicClassicHttpRequest(request.body().isPresent() ? "POST" : "GET", request.path());
        message.setHeader("Host", host);
        if (request.gzip()) {
            message.setHeader("Accept-Encoding", "gzip");
        }
        request.body().ifPresent(body -> {
            message.setEntity(new ByteArrayEntity(body, ContentType.parse(request.type())));
            message.setHeader("Content-Type", request.type());
            message.setHeader("Content-Length", body.length);
        });
        return message;
    }

    private long copy(HttpEntity entity, OutputStream body) throws IOException {
        long bytes = 0;
        try (InputStream content = entity.getContent()) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                body.write(buffer, 0, read);
                bytes += read;
            }
        }
        return bytes;
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
