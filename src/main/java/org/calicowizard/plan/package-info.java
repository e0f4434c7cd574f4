/** What Calico must be told for the answers, and why: the only place that turns an IP family into settings. */
@NullMarked
package org.calicowizard.plan;

import org.jspecify.annotations.NullMarked;
