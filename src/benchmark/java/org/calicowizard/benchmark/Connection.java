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
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnectionFactory;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/** A client's connection to a server on this machine, kept open while the server allows; it costs little itself. */
final class Connection implements Closeable {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();
    private static final DefaultBHttpClientConnectionFactory SOCKETS =
            DefaultBHttpClientConnectionFactory.builder().build();

    private final int port;
    private final byte[] buffer = new byte[1 << 16];
    private DefaultBHttpClientConnection http;

    private Connection(int port) throws IOException {
        this.port = port;
        this.http = open();
    }

    static Connection to(int port) throws IOException {
        return new Connection(port);
    }

    private DefaultBHttpClientConnection open() throws IOException {
        Socket socket = new Socket(LOOPBACK, port);
        socket.setTcpNoDelay(true);
        return SOCKETS.createConnection(socket);
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
            Reply reply = new Reply(response.getCode(), coding, copy(response.getEntity(), body));
            reopenIfClosed(message, response);
            return reply;
        } catch (HttpException e) {
            throw new IOException(e);
        }
    }

    /** Tomcat lets go of a connection after so many requests. */
    private void reopenIfClosed(ClassicHttpRequest request, ClassicHttpResponse response) throws IOException {
        if (!DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, response, null)) {
            http.close();
            http = open();
        }
    }

    private ClassicHttpRequest message(Request request) {
        ClassicHttpRequest message =
                new BasicClassicHttpRequest(request.body().isPresent() ? "POST" : "GET", request.path());
        message.setHeader("Host", LOOPBACK.getHostAddress() + ":" + port);
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
