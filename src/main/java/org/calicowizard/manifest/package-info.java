/** Where base manifests come from, how they are recognised, and how a plan is applied to them. */
@NullMarked
package org.calicowizard.manifest;

import org.jspecify.annotations.NullMarked;
