package org.calicowizard.release;

import java.net.URI;

/**
 * Where a feature is found, and how that is known.
 *
 * @param releases the releases that have it
 * @param source the page or code that says so
 */
public record FeatureFacts(Feature feature, VersionRange releases, URI source) {}
