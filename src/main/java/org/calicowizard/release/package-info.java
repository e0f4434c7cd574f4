/** What is known of each Calico and Kubernetes release, read from data files: digests, tested versions, features and defects. */
@NullMarked
package org.calicowizard.release;

import org.jspecify.annotations.NullMarked;
