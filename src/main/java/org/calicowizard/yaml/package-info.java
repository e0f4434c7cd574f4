/** Lossless YAML editing: finds a node by its path and splices text at its marks; knows nothing of Kubernetes or Calico. */
@NullMarked
package org.calicowizard.yaml;

import org.jspecify.annotations.NullMarked;
