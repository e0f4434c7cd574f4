/** The script that tells whether a host is fit to be a node of the cluster. */
@NullMarked
package org.calicowizard.artifact.host;

import org.jspecify.annotations.NullMarked;
