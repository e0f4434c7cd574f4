package org.calicowizard.web;

import java.util.List;
import org.calicowizard.rules.Severity;

/**
 * What the answers come to while they are still being given.
 *
 * @param step the step that asks
 * @param made whether there is a manifest; that of complete answers may be yet to be fetched
 * @param places how many places of the manifest change
 * @param runs the changed places with their surroundings; none while something stops the manifest
 * @param missing answers that must still be given, on this page or an earlier one
 * @param later keys of answers that must still be given, on a later page
 * @param findings what is to be known of the answers that are given
 */
record Preview(
        Step step,
        boolean made,
        int places,
        List<DiffRun> runs,
        List<FindingView> missing,
        List<String> later,
        List<FindingView> findings) {

    Preview {
        runs = List.copyOf(runs);
        missing = List.copyOf(missing);
        later = List.copyOf(later);
        findings = List.copyOf(findings);
    }

    public boolean isComplete() {
        return missing.isEmpty() && later.isEmpty() && count(Severity.ERROR) == 0;
    }

    public int unanswered() {
        return missing.size() + later.size();
    }

    public int problems() {
        return count(Severity.ERROR);
    }

    public int warnings() {
        return count(Severity.WARNING);
    }

    public int notes() {
        return count(Severity.NOTE);
    }

    private int count(Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity().equals(severity.value()))
                .count();
    }
}
