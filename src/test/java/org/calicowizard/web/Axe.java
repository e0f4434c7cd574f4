package org.calicowizard.web;

import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;

/** Asks axe what it finds on the page that a browser shows. */
final class Axe {

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Axe() {}

    /**
     * What keeps people from using the page; everything that can be unfolded is. The mode that the library calls
     * legacy only leaves out frames, which these pages do not have, and needs no second window for them.
     */
    @SuppressWarnings("deprecation")
    static List<String> faults(Browser browser) {
        browser.driver().executeScript("document.querySelectorAll('details').forEach(each => { each.open = true; })");
        return new AxeBuilder()
                .withTags(TAGS).setLegacyMode().analyze(browser.driver()).getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                        .toList();
    }
}
