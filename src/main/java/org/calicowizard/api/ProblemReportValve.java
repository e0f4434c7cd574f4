package org.calicowizard.api;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Answers what Tomcat refuses before it knows an application, such as a request line with a forbidden character. */
final class ProblemReportValve extends ErrorReportValve {

    private static final String NOT_HTTP = "The request is not valid HTTP: percent-encode special characters of the"
            + " address (curl: -G --data-urlencode), send one Host header, and by POST what is longer than 40 KB.";

    private final Supplier<Problems> problems;

    ProblemReportValve(Supplier<Problems> problems) {
        this.problems = problems;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        HttpStatus status = HttpStatus.resolve(response.getStatus());
        if (status == null || !status.isError() || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String detail = status == HttpStatus.BAD_REQUEST ? NOT_HTTP : status.getReasonPhrase() + ".";
        ResponseEntity<byte[]> problem = problems.get().of(status, detail, request);
        problem.getHeaders().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        try {
            response.getOutputStream()
                    .write(Optional.ofNullable(problem.getBody()).orElseThrow());
            response.finishResponse();
        } catch (IOException e) {
            container.getLogger().debug("The client is gone", e);
        }
    }
}
