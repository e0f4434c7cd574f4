package org.calicowizard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Refuses parameters that cannot be decoded; left alone, their values would stand in the log. */
@ControllerAdvice
class UndecodableRequests {

    @ExceptionHandler
    void refuse(InvalidParameterException undecodable, HttpServletResponse response) throws IOException {
        response.sendError(undecodable.getErrorCode());
    }
}
