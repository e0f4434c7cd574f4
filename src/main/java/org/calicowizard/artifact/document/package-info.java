/** How artifacts write YAML whose lines say why they are there. */
@NullMarked
package org.calicowizard.artifact.document;

import org.jspecify.annotations.NullMarked;
