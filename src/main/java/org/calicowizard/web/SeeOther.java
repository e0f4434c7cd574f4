package org.calicowizard.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Redirects that a browser follows with GET. */
final class SeeOther {

    private SeeOther() {}

    /**
     * A redirect.
     *
     * @param href a path of this application with an encoded query, which is sent as it is
     */
    static ModelAndView to(String href) {
        RedirectView view = new RedirectView(href, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
