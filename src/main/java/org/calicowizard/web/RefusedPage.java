package org.calicowizard.web;

import java.util.List;

/**
 * The page that says why nothing was made.
 *
 * @param bar the step bar
 * @param back the link to the answers
 * @param errors the broken rules
 * @param upload where to send a manifest of one's own
 */
record RefusedPage(List<StepLink> bar, String back, List<FindingView> errors, String upload) {}
