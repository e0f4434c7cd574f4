/** What is wrong or risky in the answers: every rule is a row of data and a small condition. */
@NullMarked
package org.calicowizard.rules;

import org.jspecify.annotations.NullMarked;
