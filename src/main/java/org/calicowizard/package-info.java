/** The application: a few answers in, a ready-to-apply Calico manifest and a checklist out. */
@NullMarked
package org.calicowizard;

import org.jspecify.annotations.NullMarked;
