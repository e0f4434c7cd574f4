/** The REST API: content negotiation, caching headers and problem details; it decides nothing. */
@NullMarked
package org.calicowizard.api;

import org.jspecify.annotations.NullMarked;
