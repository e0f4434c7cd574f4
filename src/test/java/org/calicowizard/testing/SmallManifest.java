package org.calicowizard.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** The least that counts as a Calico manifest, {@code manifest/small.yaml}. */
public final class SmallManifest {

    private SmallManifest() {}

    /** Its text. */
    public static String text() {
        try (InputStream in = SmallManifest.class.getResourceAsStream("/manifest/small.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A variant of it: every text that a row of a table changes is replaced. */
    @SuppressWarnings("unchecked")
    public static String changed(Map<String, Object> row) {
        String text = text();
        for (Map<String, String> change : (List<Map<String, String>>) row.getOrDefault("change", List.of())) {
            if (!text.contains(change.get("of"))) {
                throw new AssertionError(row.get("name") + ": nothing like " + change.get("of"));
            }
            text = text.replace(change.get("of"), change.get("by"));
        }
        return text;
    }
}
