/** The command line: renders, checks and inspects without a server, with the bytes of the API; it decides nothing. */
@NullMarked
package org.calicowizard.cli;

import org.jspecify.annotations.NullMarked;
