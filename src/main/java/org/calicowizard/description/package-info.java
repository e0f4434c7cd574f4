/** What the API takes and gives, told to programs and people: JSON Schema, OpenAPI, plain-text help, llms.txt. */
@NullMarked
package org.calicowizard.description;

import org.jspecify.annotations.NullMarked;
