package org.calicowizard.web;

import java.util.List;
import java.util.Locale;
import org.calicowizard.inspection.EmbodiedAnswers;
import org.calicowizard.inspection.Inspection;
import org.springframework.stereotype.Component;

/** Draws up the page that shows what a manifest is. */
@Component
final class InspectionPages {

    private final FindingViews findings;
    private final Landing landing;

    InspectionPages(FindingViews findings, Landing landing) {
        this.findings = findings;
        this.landing = landing;
    }

    /** The manifest of an inspection, whose answers are put into the state. */
    InspectionPage page(Inspection inspection, State state, Locale locale) {
        return new InspectionPage(
                state.href(OpenController.PATH),
                inspection.manifest().orElseThrow(),
                findings.linked(inspection.findings(), state, locale),
                inspection
                        .answers()
                        .map(EmbodiedAnswers::read)
                        .map(state::with)
                        .filter(State::fitsLink)
                        .map(this::next)
                        .orElse(""));
    }

    private String next(State given) {
        String href = landing.href(given, landing.takeOver(given));
        return Notices.telling(href, Notices.OPENED, List.of("manifest"));
    }
}
