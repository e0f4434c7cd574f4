/** Messages as values, their texts in the language of the reader, and how texts are digested and quoted. */
@NullMarked
package org.calicowizard.text;

import org.jspecify.annotations.NullMarked;
