package org.calicowizard.artifact.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The data file {@code bundle/bundle.yaml}: what the guide to a bundle says.
 *
 * @param readme the guide, where <code>@{name}</code> stands for a value
 * @param stages what to do at each stage, by its name on the wire
 * @param again how to send the answers again, by the base's origin
 */
record BundleTexts(String readme, Map<String, String> stages, Map<String, String> again) {

    private static final String NAME = "/bundle/bundle.yaml";

    BundleTexts {
        stages = Map.copyOf(stages);
        again = Map.copyOf(again);
    }

    @SuppressWarnings("unchecked")
    static BundleTexts load() {
        try (InputStream in = BundleTexts.class.getResourceAsStream(NAME)) {
            Map<String, Object> data = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return new BundleTexts(
                    (String) data.get("readme"), (Map<String, String>) data.get("stages"), (Map<String, String>)
                            data.get("again"));
        } catch (IOException e) {
            throw new UncheckedIOException(NAME, e);
        }
    }
}
