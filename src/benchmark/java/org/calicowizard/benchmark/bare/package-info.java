/** An application with the same starters and nothing else, to compare start and memory with. */
@NullMarked
package org.calicowizard.benchmark.bare;

import org.jspecify.annotations.NullMarked;
