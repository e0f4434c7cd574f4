/** All artifacts of the same answers, with a guide to them, in one archive. */
@NullMarked
package org.calicowizard.artifact.bundle;

import org.jspecify.annotations.NullMarked;
