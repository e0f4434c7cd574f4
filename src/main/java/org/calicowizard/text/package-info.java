/** Messages as values, and their texts in the language of the reader. */
@NullMarked
package org.calicowizard.text;

import org.jspecify.annotations.NullMarked;
