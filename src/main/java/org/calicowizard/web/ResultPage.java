package org.calicowizard.web;

import java.util.List;

/**
 * The page with all that was made.
 *
 * @param bar the step bar
 * @param back the link to the answers
 * @param base what was edited
 * @param edits the changes, each with its reason
 * @param diff the same as a unified diff
 * @param findings warnings and notes
 * @param manifest the whole manifest
 * @param products the files to take away
 * @param curl the command that gets the same manifest
 * @param permalink the link that shows these answers anywhere
 * @param checklist what to do with the manifest
 * @param upload where to send a manifest of one's own
 */
record ResultPage(
        List<StepLink> bar,
        String back,
        BaseView base,
        List<EditView> edits,
        List<DiffLine> diff,
        List<FindingView> findings,
        String manifest,
        List<Product> products,
        String curl,
        String permalink,
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
