/** What the tests of several packages share. */
@NullMarked
package org.calicowizard.testing;

import org.jspecify.annotations.NullMarked;
