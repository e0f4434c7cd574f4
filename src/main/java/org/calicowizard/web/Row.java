package org.calicowizard.web;

import java.util.List;

/**
 * An answer on the page that shows them all.
 *
 * @param key the answer's key
 * @param label the message key of its value; empty where the value speaks for itself
 * @param value its value
 * @param defaulted whether nobody gave it, so that it is the default
 * @param href the link to change it
 * @param findings what is wrong or worth knowing
 */
record Row(String key, String label, String value, boolean defaulted, String href, List<FindingView> findings) {

    Row {
        findings = List.copyOf(findings);
    }
}
