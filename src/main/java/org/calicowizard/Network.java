package org.calicowizard;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What may leave this machine.
 *
 * @param offline whether nothing may, so that no connection is ever opened
 */
@ConfigurationProperties("calico")
record Network(boolean offline) {}
