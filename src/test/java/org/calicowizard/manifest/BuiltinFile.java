package org.calicowizard.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The manifests that the product carries itself. */
enum BuiltinFile {
    BASE("calico-v3.32.1.yaml"),
    TYPHA("typha-v3.32.1.yaml");

    private final String name;

    BuiltinFile(String name) {
        this.name = name;
    }

    String text() {
        try (var stream = Objects.requireNonNull(getClass().getResourceAsStream("/manifests/" + name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
