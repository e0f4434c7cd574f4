package org.calicowizard.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The wizard's pages, in their order. */
enum Step {
    FAMILY,
    CLUSTER,
    ADDRESSES,
    ROUTING,
    CALICO,
    CHECK,
    RESULT;

    /** The steps that ask something, as a path variable. */
    static final String ASKING = "{step:family|cluster|addresses|routing|calico}";

    static Step of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String path() {
        return "/wizard/" + slug();
    }

    Step next() {
        return values()[ordinal() + 1];
    }

    Optional<Step> previous() {
        return Stream.of(values())
                .filter(step -> step.ordinal() == ordinal() - 1)
                .findFirst();
    }
}
