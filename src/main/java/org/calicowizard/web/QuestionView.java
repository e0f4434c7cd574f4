package org.calicowizard.web;

import java.util.List;

/**
 * A question as a page shows it.
 *
 * @param key the answer's key
 * @param fragment the template's fragment that draws it
 * @param cssClass the class by which the style sheet hides it until it counts
 * @param choices the choices, if it has any
 * @param inputs the inputs, if it has any
 * @param errors what is wrong with the answer
 */
record QuestionView(
        String key,
        String fragment,
        String cssClass,
        List<ChoiceView> choices,
        List<InputView> inputs,
        List<FindingView> errors) {

    QuestionView {
        choices = List.copyOf(choices);
        inputs = List.copyOf(inputs);
        errors = List.copyOf(errors);
    }

    public boolean hasErrors() {
        return !errors.isEmpty();
    }
}
