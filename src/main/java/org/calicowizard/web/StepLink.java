package org.calicowizard.web;

import java.util.List;
import java.util.stream.Stream;

/**
 * An entry of the step bar.
 *
 * @param step the step
 * @param href the way back to it; empty for the present one and those that come later
 * @param current whether it is the present one
 */
record StepLink(Step step, String href, boolean current) {

    static List<StepLink> bar(Step current, State state) {
        return Stream.of(Step.values())
                .map(step -> new StepLink(
                        step, step.compareTo(current) < 0 ? state.notReturning().href(step) : "", step == current))
                .toList();
    }
}
