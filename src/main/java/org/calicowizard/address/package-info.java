/** What can be said of IP addresses alone: CIDR values, special-purpose ranges, overlap, capacity and the address plan. */
@NullMarked
package org.calicowizard.address;

import org.jspecify.annotations.NullMarked;
