package org.calicowizard.web;

/**
 * A form's field that nobody sees.
 *
 * @param name its name
 * @param value its value
 */
record HiddenField(String name, String value) {}
