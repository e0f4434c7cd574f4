/** Every other document that is generated from a plan, one class each. */
@NullMarked
package org.calicowizard.artifact;

import org.jspecify.annotations.NullMarked;
