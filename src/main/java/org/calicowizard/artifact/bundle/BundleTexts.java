package org.calicowizard.artifact.bundle;

import java.util.Map;
import org.calicowizard.text.DataFile;

/**
 * The data file {@code bundle/bundle.yaml}: what the guide to a bundle says.
 *
 * @param readme the guide, where <code>@{name}</code> stands for a value
 * @param bases what was edited, by its origin
 * @param stages what to do at each stage, by its name on the wire
 * @param again how to send the answers again, by the base's origin
 */
record BundleTexts(String readme, Map<String, String> bases, Map<String, String> stages, Map<String, String> again) {

    BundleTexts {
        bases = Map.copyOf(bases);
        stages = Map.copyOf(stages);
        again = Map.copyOf(again);
    }

    static BundleTexts load() {
        Map<String, Object> data = DataFile.open("/bundle/bundle.yaml").map();
        return new BundleTexts(
                (String) data.get("readme"), texts(data, "bases"), texts(data, "stages"), texts(data, "again"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> texts(Map<String, Object> data, String name) {
        return (Map<String, String>) data.get(name);
    }
}
