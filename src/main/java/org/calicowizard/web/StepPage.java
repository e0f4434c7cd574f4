package org.calicowizard.web;

import java.util.List;

/**
 * A page that asks.
 *
 * @param step the step
 * @param bar the step bar
 * @param back the link to the page before
 * @param installer the installer, to which some hints are fitted
 * @param questions what is asked
 * @param rare what few people need
 * @param rareOpen whether the rare questions are unfolded
 * @param hidden what the form carries along
 * @param routerIds the link to the preview of router IDs
 * @param pictures the picture of the address plan, on the page that asks for addresses
 * @param canSkip whether all later questions have answers by default, so that one may go on to the check
 * @param errors what stops the way on
 * @param preview what the answers come to so far
 */
record StepPage(
        Step step,
        List<StepLink> bar,
        String back,
        String installer,
        List<QuestionView> questions,
        List<QuestionView> rare,
        boolean rareOpen,
        List<HiddenField> hidden,
        String routerIds,
        List<AddressPicture> pictures,
        boolean canSkip,
        List<FindingView> errors,
        Preview preview) {}
