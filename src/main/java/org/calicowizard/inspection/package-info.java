/** What a manifest is, which answers it embodies, and what is wrong or risky in it. */
@NullMarked
package org.calicowizard.inspection;

import org.jspecify.annotations.NullMarked;
