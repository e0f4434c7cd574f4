package org.calicowizard.web;

import java.util.List;

/**
 * The page with all that was made.
 *
 * @param bar the step bar
 * @param back the link to the answers
 * @param base what was edited
 * @param findings warnings and notes
 * @param edits how many changes there are
 * @param hunks the passages that differ from the base, each with its reasons
 * @param diff the same as one unified diff
 * @param whole the whole manifest
 * @param take how to take it away
 * @param checklist what to do with the manifest
 * @param upload where to send a manifest of one's own
 */
record ResultPage(
        List<StepLink> bar,
        String back,
        BaseView base,
        List<FindingView> findings,
        int edits,
        List<HunkView> hunks,
        String diff,
        WholeView whole,
        TakeView take,
        List<ChecklistView> checklist,
        String upload) {

    /**
     * What was edited.
     *
     * @param origin where it came from, on the wire
     * @param file the name of its file
     * @param release the Calico release
     * @param sha256 the digest of its bytes
     */
    record BaseView(String origin, String file, String release, String sha256) {

        public boolean isUploaded() {
            return origin.equals("upload");
        }
    }
}
