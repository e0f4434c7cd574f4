package org.calicowizard.web;

import java.util.List;
import org.calicowizard.artifact.Artifact;

/**
 * A file to take away.
 *
 * @param name its name in the messages
 * @param href where to get it
 * @param findings what it cannot do for these answers
 */
record Product(String name, String href, List<FindingView> findings) {

    private static final String API = "/api/v1/";

    Product {
        findings = List.copyOf(findings);
    }

    static Product of(Artifact artifact, String query, List<FindingView> findings) {
        return new Product(artifact.name(), API + artifact.name() + "?" + query + "&download", findings);
    }

    static String manifest(String query) {
        return API + "manifest?" + query;
    }

    /** The checklist as a page that is fit to print. */
    static String print(String query) {
        return API + "checklist.html?" + query;
    }

    public boolean isMade() {
        return findings.stream().noneMatch(FindingView::isError);
    }
}
