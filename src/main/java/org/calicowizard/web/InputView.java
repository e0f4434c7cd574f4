package org.calicowizard.web;

/**
 * A line or box of text.
 *
 * @param id the element's id
 * @param label the key of its label
 * @param value what stands in it
 */
record InputView(String id, String label, String value) {}
