package org.calicowizard.web;

import java.net.URI;
import org.calicowizard.rules.Severity;

/**
 * A broken rule as a page shows it.
 *
 * @param severity its severity, on the wire
 * @param field the answer that it is shown beside; empty where it is about none
 * @param message what happens
 * @param fix what to do
 * @param docs where it is known from
 * @param href the link to the field
 */
record FindingView(String severity, String field, String message, String fix, URI docs, String href) {

    public boolean isError() {
        return severity.equals(Severity.ERROR.value());
    }
}
