/** Measures the application side by side with what it could be compared to. */
@NullMarked
package org.calicowizard.benchmark;

import org.jspecify.annotations.NullMarked;
