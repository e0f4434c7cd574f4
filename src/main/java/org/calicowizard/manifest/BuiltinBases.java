package org.calicowizard.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.yaml.TextEdit;
import org.calicowizard.yaml.TextEdits;
import org.calicowizard.yaml.Where;

/** The bases that the jar carries: for each release one manifest, and what Typha adds to it. */
final class BuiltinBases {

    private static final String TYPHA_SERVICE = "typha_service_name";
    private static final String TYPHA_VARIABLE = "FELIX_TYPHAK8SSERVICENAME";

    private final BaseReader reader = new BaseReader();

    BaseChoice find(CalicoVersion release, boolean typha) {
        String manifest = load("calico-" + release);
        return typha
                ? read("calico-typha.yaml", withTypha(manifest, load("typha-" + release)))
                : read("calico.yaml", manifest);
    }

    private BaseChoice read(String file, String text) {
        return reader.read(Origin.BUILTIN, file, text.getBytes(StandardCharsets.UTF_8));
    }

    private String withTypha(String manifest, String addition) {
        Base base = read("calico.yaml", manifest).base().orElseThrow();
        List<TextEdit> edits = List.of(
                base.configMap().set(CalicoPaths.DATA.key(TYPHA_SERVICE), CalicoPaths.TYPHA),
                base.daemonSet()
                        .insertItem(
                                CalicoPaths.NODE_ENV,
                                Pairs.of("name", TYPHA_VARIABLE, "valueFrom", reference()),
                                Where.afterItem("name", "WAIT_FOR_DATASTORE")),
                base.yaml().append(addition));
        return TextEdits.apply(manifest, edits);
    }

    private static Object reference() {
        return Map.of("configMapKeyRef", Pairs.of("name", CalicoPaths.CONFIG_MAP, "key", TYPHA_SERVICE));
    }

    private static String load(String name) {
        String resource = "/manifests/" + name + ".yaml";
        try (InputStream in = Objects.requireNonNull(BuiltinBases.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
