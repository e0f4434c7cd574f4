/** The script that tells whether a cluster has become what the answers describe. */
@NullMarked
package org.calicowizard.artifact.verify;

import org.jspecify.annotations.NullMarked;
