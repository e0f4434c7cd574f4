/** Documents with answers as people keep them in files, in JSON or YAML, for the pages and the API alike. */
@NullMarked
package org.calicowizard.document;

import org.jspecify.annotations.NullMarked;
