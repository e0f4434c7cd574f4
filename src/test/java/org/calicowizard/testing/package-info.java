/** What the tests of several packages share: readers for Kubernetes objects and the official manifests. */
@NullMarked
package org.calicowizard.testing;

import org.jspecify.annotations.NullMarked;
