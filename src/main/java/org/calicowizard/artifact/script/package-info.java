/** What scripts of checks for a POSIX shell have in common. */
@NullMarked
package org.calicowizard.artifact.script;

import org.jspecify.annotations.NullMarked;
