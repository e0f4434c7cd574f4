package org.calicowizard.web;

import java.util.List;

/**
 * The page that shows every answer.
 *
 * @param bar the step bar
 * @param back the link to the page before
 * @param groups the answers by step
 * @param picture the picture of the address plan
 * @param general findings about no answer that a step asks for
 * @param errors the broken rules of severity error
 * @param upload where to send a manifest of one's own, if that is all that is missing; otherwise empty
 * @param download where to get the manifest at once
 * @param hidden what the form carries to the result
 */
record CheckPage(
        List<StepLink> bar,
        String back,
        List<Group> groups,
        AddressPicture picture,
        List<FindingView> general,
        List<FindingView> errors,
        String upload,
        String download,
        List<HiddenField> hidden) {

    /**
     * The answers of a step.
     *
     * @param step the step
     * @param rows its answers
     */
    record Group(Step step, List<Row> rows) {}
}
