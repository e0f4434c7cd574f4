package org.calicowizard.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.calicowizard.document.MalformedDocumentException;
import org.calicowizard.rules.RuleBook;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

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
}
