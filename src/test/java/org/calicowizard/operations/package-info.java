/** What is needed to run the wizard for years: image, Compose file, Kubernetes manifests. */
@NullMarked
package org.calicowizard.operations;

import org.jspecify.annotations.NullMarked;
