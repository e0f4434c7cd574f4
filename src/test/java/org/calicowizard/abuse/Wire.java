package org.calicowizard.abuse;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Sends bytes to the application as they are, over one connection for as long as the application keeps it open. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE = 30_000;

    private final int port;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();

    Wire(int port) {
        this.port = port;
    }

    /**
     * An answer.
     *
     * @param status its status; 0 if there was none
     * @param head the status line and headers, lower case
     * @param body the body, one character for each byte
     */
    record Answer(int status, String head, String body) {

        private static final Answer NONE = new Answer(0, "", "");
    }

    /** Sends a request and reads what comes back; once more where the connection had been closed behind the last answer. */
    Answer send(byte[] request) throws IOException {
        boolean reused = socket.isConnected() && !socket.isClosed();
        Answer answer = reused ? sendNow(request) : Answer.NONE;
        if (answer.status == 0) {
            open();
            return sendNow(request);
        }
        return answer;
    }

    private Answer sendNow(byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
        } catch (IOException e) {
            // It may have answered before it read all.
        }
        return answer(new String(request, 0, Math.min(4, request.length), StandardCharsets.ISO_8859_1));
    }

    private void open() throws IOException {
        socket = new Socket("localhost", port);
        socket.setSoTimeout(PATIENCE);
        in = new BufferedInputStream(socket.getInputStream());
    }

    private Answer answer(String method) throws IOException {
        try {
            String head = head();
            if (head.isEmpty()) {
                close();
                return Answer.NONE;
            }
            Answer answer =
                    new Answer(Integer.parseInt(head.substring(9, 12)), head, method.equals("HEAD") ? "" : body(head));
            if (answer.status == 400 || head.contains("connection: close")) {
                close();
            }
            return answer;
        } catch (IOException e) {
            close();
            return Answer.NONE;
        }
    }

    private String head() throws IOException {
        StringBuilder head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString().toLowerCase(Locale.ROOT);
    }

    private String body(String head) throws IOException {
        if (head.contains("transfer-encoding: chunked")) {
            return chunks();
        }
        int at = head.indexOf("content-length: ");
        byte[] bytes = at < 0
                ? in.readAllBytes()
                : in.readNBytes(Integer.parseInt(head.substring(at + 16, head.indexOf('\r', at))));
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private String chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int length = Integer.parseInt(line(), 16);
        while (length > 0) {
            body.writeBytes(in.readNBytes(length));
            line();
            length = Integer.parseInt(line(), 16);
        }
        line();
        return body.toString(StandardCharsets.ISO_8859_1);
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
            line.append((char) next);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
