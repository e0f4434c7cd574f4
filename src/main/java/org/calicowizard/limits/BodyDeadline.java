package org.calicowizard.limits;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Duration;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;
import org.apache.coyote.InputBuffer;

/**
 * Bounds the time in which the whole body of a request arrives. Tomcat's own time limit begins anew with each byte, also
 * where it reads on after an answer, so that a client that is still sending sees it.
 */
final class BodyDeadline extends ValveBase {

    private final Duration most;
    private final long mostUnread;

    /** Takes the time of a body, and how many bytes of one that nobody reads are awaited. */
    BodyDeadline(Duration most, long mostUnread) {
        super(true);
        this.most = most;
        this.mostUnread = mostUnread;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        org.apache.coyote.Request raw = request.getCoyoteRequest();
        InputBuffer untimed = raw.getInputBuffer();
        TimedBody body = new TimedBody(untimed, System.nanoTime() + most.toNanos());
        raw.setInputBuffer(body);
        try {
            getNext().invoke(request, response);
            response.finishResponse();
            if (!body.ends(mostUnread)) {
                response.getCoyoteResponse().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
            }
        } finally {
            raw.setInputBuffer(untimed);
        }
    }
}
