package org.calicowizard.yaml;

/** A reference to an anchored node; never followed. */
record AliasNode(Span span, String anchor) implements Node {}
