package org.calicowizard.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.calicowizard.document.MalformedDocumentException;
import org.calicowizard.rules.RuleBook;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Turns broken rules into problem documents. What HTTP itself refuses goes to {@link ApiErrorController}. */
@RestControllerAdvice(basePackageClasses = ApiExceptionHandler.class)
class ApiExceptionHandler {

    private final Problems problems;
    private final RuleBook book;

    ApiExceptionHandler(Problems problems, RuleBook book) {
        this.problems = problems;
        this.book = book;
    }

    @ExceptionHandler
    ResponseEntity<byte[]> refused(RefusedException refusal, HttpServletRequest request) {
        return problems.of(refusal.errors(), request);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> malformed(MalformedDocumentException malformed, HttpServletRequest request) {
        return problems.of(List.of(book.finding(malformed.problem())), request);
    }

    @ExceptionHandler
    void unreadable(MultipartException unreadable, HttpServletResponse response) throws IOException {
        boolean tooLarge = unreadable instanceof MaxUploadSizeExceededException;
        response.sendError((tooLarge ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST).value());
    }
}
