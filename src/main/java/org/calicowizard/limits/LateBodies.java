package org.calicowizard.limits;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/**
 * Tells a client whose body did not come in time; it would be taken for one that is gone. One that does not read its
 * answer in time fails the same way, and cannot be told.
 */
@ControllerAdvice
class LateBodies {

    @ExceptionHandler
    void refuse(SocketTimeoutException late, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.sendError(HttpStatus.REQUEST_TIMEOUT.value());
        }
    }
}
