/** The bytes of official manifests: from the site's own directory, the cache or the release's tag, verified by size and SHA-256. */
@NullMarked
package org.calicowizard.official;

import org.jspecify.annotations.NullMarked;
