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
        return new Product(artifact.name(), download(artifact.name(), query), findings);
    }

    /** A link that saves what the REST API makes, under its own file name. */
    static String download(String name, String query) {
        return API + name + "?" + query + "&download";
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
