package org.calicowizard.web;

/**
 * A choice of a question.
 *
 * @param id the element's id; the first choice has the question's own, so that links to the question find it
 * @param value the value on the wire; empty for leaving the decision open
 * @param label the key of its label; the value itself stands for it where there is none
 * @param checked whether it is chosen
 */
record ChoiceView(String id, String value, String label, boolean checked) {}
