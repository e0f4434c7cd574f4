/** What happens to an application that is treated badly. */
@NullMarked
package org.calicowizard.abuse;

import org.jspecify.annotations.NullMarked;
