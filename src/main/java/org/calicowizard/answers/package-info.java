/** What the user said: the answers, their parsing from any wire form, their canonical form and id. */
@NullMarked
package org.calicowizard.answers;

import org.jspecify.annotations.NullMarked;
