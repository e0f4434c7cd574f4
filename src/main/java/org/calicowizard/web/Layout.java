package org.calicowizard.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Chooses between the whole page and the part of it that htmx swaps. */
@ControllerAdvice(basePackageClasses = Layout.class)
class Layout {

    private static final String HTMX = "HX-Request";
    private static final String HTMX_RESTORES_HISTORY = "HX-History-Restore-Request";

    @ModelAttribute("layout")
    String layout(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.VARY, HTMX);
        boolean part = request.getHeader(HTMX) != null && request.getHeader(HTMX_RESTORES_HISTORY) == null;
        return part ? "layout/part" : "layout/whole";
    }
}
