package org.calicowizard.plan;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.calicowizard.text.DataFile;
import org.calicowizard.text.Message;

/**
 * The data file {@code plan/plan.yaml}, and settings whose reasons are documented there.
 *
 * @param docs for each reason, where it is documented
 * @param leftoverIpv4Pool the range of an IPv4 pool that no pod uses, where one cannot be avoided
 */
record PlanFacts(Map<String, URI> docs, String leftoverIpv4Pool) {

    private static final String NAME = "/plan/plan.yaml";

    @SuppressWarnings("unchecked")
    static PlanFacts load() {
        Map<String, Object> data = DataFile.open(NAME).map();
        Map<String, URI> docs = new HashMap<>();
        ((Map<String, String>) data.get("docs")).forEach((reason, link) -> docs.put(reason, URI.create(link)));
        return new PlanFacts(docs, (String) data.get("leftoverIpv4Pool"));
    }

    /** A setting that must be written. */
    Setting set(Place place, String name, Object value, String reason, Object... args) {
        return new Setting(place, name, value.toString(), Optional.empty(), reason(reason, args));
    }

    /** A setting that need not be written where Calico takes the same value unsaid. */
    Setting setUnless(String implied, Place place, String name, Object value, String reason, Object... args) {
        return new Setting(place, name, value.toString(), Optional.of(implied), reason(reason, args));
    }

    private Reason reason(String id, Object... args) {
        URI link = docs.get(id);
        if (link == null) {
            throw new IllegalStateException(NAME + " has no documentation for the reason " + id);
        }
        return new Reason(Message.of("plan." + id, args), link);
    }
}
