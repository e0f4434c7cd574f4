/** The installer's own configuration, which agrees with the manifest. */
@NullMarked
package org.calicowizard.artifact.cluster;

import org.jspecify.annotations.NullMarked;
