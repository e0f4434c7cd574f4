/** Calico by the Tigera operator: its resources, and values for its Helm chart. */
@NullMarked
package org.calicowizard.artifact.operator;

import org.jspecify.annotations.NullMarked;
