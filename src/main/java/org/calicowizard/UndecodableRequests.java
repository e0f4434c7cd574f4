package org.calicowizard;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Refuses parameters and parts that cannot be decoded; left alone, their values would stand in the log. */
@ControllerAdvice
class UndecodableRequests {

    @ExceptionHandler
    void refuse(InvalidParameterException undecodable, HttpServletResponse response) throws IOException {
        refuse(undecodable.getErrorCode(), response);
    }

    @ExceptionHandler
    void refuse(MultipartException undecodable, HttpServletResponse response) throws IOException {
        boolean tooLarge = undecodable instanceof MaxUploadSizeExceededException;
        refuse((tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST).value(), response);
    }

    /** Tomcat itself has refused a body that breaks off, or whose chunks are broken. */
    private static void refuse(int status, HttpServletResponse response) throws IOException {
        if (!response.isCommitted()) {
            response.sendError(status);
        }
    }
}
