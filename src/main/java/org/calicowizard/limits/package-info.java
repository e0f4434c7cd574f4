/** What keeps the server answering whatever is sent to it: limits of rate, room, work at once and time. */
@NullMarked
package org.calicowizard.limits;

import org.jspecify.annotations.NullMarked;
