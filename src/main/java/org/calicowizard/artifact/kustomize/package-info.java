/** The manifest as patches on its base, for kustomize. */
@NullMarked
package org.calicowizard.artifact.kustomize;

import org.jspecify.annotations.NullMarked;
