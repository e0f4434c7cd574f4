package org.calicowizard.limits;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import org.apache.coyote.InputBuffer;
import org.apache.tomcat.util.net.ApplicationBufferHandler;

/** The body of a request, as long as there is time for it. */
final class TimedBody implements InputBuffer {

    private final InputBuffer untimed;
    private final long deadline;

    TimedBody(InputBuffer untimed, long deadline) {
        this.untimed = untimed;
        this.deadline = deadline;
    }

    @Override
    public int doRead(ApplicationBufferHandler handler) throws IOException {
        if (System.nanoTime() - deadline > 0) {
            throw new SocketTimeoutException("the body took too long");
        }
        return untimed.doRead(handler);
    }

    @Override
    public int available() {
        return untimed.available();
    }

    /** Whether what is left of it comes in time and is no more than that. */
    boolean ends(long mostUnread) {
        try {
            long unread = 0;
            int bytes = doRead(new Discarded());
            while (bytes >= 0 && unread <= mostUnread) {
                unread += bytes;
                bytes = doRead(new Discarded());
            }
            return bytes < 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Where unread bytes go. */
    private static final class Discarded implements ApplicationBufferHandler {

        private ByteBuffer bytes = ByteBuffer.allocate(0);

        @Override
        public void setByteBuffer(ByteBuffer buffer) {
            bytes = buffer;
        }

        @Override
        public ByteBuffer getByteBuffer() {
            return bytes;
        }

        @Override
        public void expand(int size) {
            // Nothing is kept.
        }
    }
}
