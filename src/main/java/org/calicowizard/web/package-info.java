/** The wizard's pages: one topic a page, the state in the query string. */
@NullMarked
package org.calicowizard.web;

import org.jspecify.annotations.NullMarked;
