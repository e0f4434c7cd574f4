package org.calicowizard.web;

import java.util.List;
import java.util.Map;

/** What a page is shown on. */
enum Scheme {
    LIGHT,
    DARK,
    PAPER;

    /** Without motion, so that no colour is seen half-way. */
    void applyTo(Browser browser) {
        List<Map<String, Object>> features = List.of(
                Map.of("name", "prefers-color-scheme", "value", this == DARK ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"));
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of("media", this == PAPER ? "print" : "screen", "features", features));
    }
}
