package org.calicowizard.testing;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A server on this machine that serves one file under every name, as well or badly as it is told to. */
public final class ManifestServer implements Closeable {

    /** What a server does to a client that has sent its request. */
    public interface Behaviour {

        void answer(Exchange exchange) throws IOException, InterruptedException;
    }

    /**
     * A request to answer.
     *
     * @param socket the connection
     * @param out what the client gets
     * @param body the file
     * @param end open until the server is closed, or was told to go on
     */
    public record Exchange(Socket socket, OutputStream out, byte[] body, CountDownLatch end) {

        /** Sends the lines of a head, and the empty one. */
        public Exchange head(String... lines) throws IOException {
            return send((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        }

        public Exchange ok(long length) throws IOException {
            return head("HTTP/1.1 200 OK", "Content-Length: " + length);
        }

        public Exchange half() throws IOException {
            out.write(body, 0, body.length / 2);
            out.flush();
            return this;
        }

        public Exchange send(byte[] bytes) throws IOException {
            out.write(bytes);
            out.flush();
            return this;
        }
    }

    private final ServerSocket socket;
    private final byte[] body;
    private final List<List<String>> heads = new CopyOnWriteArrayList<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile Behaviour behaviour = Misbehaviour.NONE;

    public ManifestServer(byte[] body) {
        this.body = body;
        try {
            this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start(this::accept);
    }

    public String origin() {
        return "http://" + socket.getInetAddress().getHostAddress() + ":" + port();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** Answers from now on like this. */
    public void behave(Behaviour next) {
        behaviour = next;
    }

    /** Lets those go on that hang, and all that come later. */
    public void goOn() {
        end.countDown();
    }

    /** The heads of the requests until now, line by line, and forgets them. */
    public List<List<String>> requests() {
        List<List<String>> seen = List.copyOf(heads);
        heads.clear();
        return seen;
    }

    @Override
    public void close() throws IOException {
        goOn();
        socket.close();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                start(() -> serve(connection));
            } catch (IOException e) {
                // Closed, or the client has gone.
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.ISO_8859_1));
            List<String> head = new ArrayList<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                head.add(line);
            }
            heads.add(head);
            behaviour.answer(new Exchange(connection, connection.getOutputStream(), body, end));
        } catch (IOException | InterruptedException e) {
            // The client has gone.
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "manifest-server");
        thread.setDaemon(true);
        thread.start();
    }
}
