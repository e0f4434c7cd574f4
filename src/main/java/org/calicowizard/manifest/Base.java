package org.calicowizard.manifest;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import org.calicowizard.yaml.EncodedText;
import org.calicowizard.yaml.TextEdit;
import org.calicowizard.yaml.YamlDocument;
import org.calicowizard.yaml.YamlText;

/**
 * A manifest that can be edited: it holds the ConfigMap calico-config with Calico IPAM and the DaemonSet calico-node.
 * It is indexed once and then only read, by any number of threads; what they found out of it is remembered with it.
 */
public final class Base {

    private final Origin origin;
    private final String file;
    private final String sha256;
    private final YamlText text;
    private final EncodedText encoded;
    private final ManifestIndex index;
    private final ManifestFacts facts;
    private final YamlDocument cniConfig;
    private final EditPoints points = new EditPoints();
    private final PackedBase packed;

    Base(Origin origin, String file, String sha256, YamlText text, byte[] bytes, ManifestIndex index) {
        this.origin = origin;
        this.file = file;
        this.sha256 = sha256;
        this.text = text;
        this.encoded = EncodedText.of(text.text(), bytes);
        this.index = index;
        this.facts = new ManifestFacts(index);
        this.cniConfig = configMap().embedded(CalicoPaths.CNI_CONFIG);
        this.packed = new PackedBase(encoded, cuts());
    }

    /** In all releases, what most edits leave as it is stands between these objects: nine tenths of the text. */
    private int[] cuts() {
        return IntStream.of(0, configMap().end(), daemonSet().start(), text().length())
                .sorted()
                .distinct()
                .toArray();
    }

    /**
     * Where it came from.
     *
     * @return its origin
     */
    public Origin origin() {
        return origin;
    }

    /**
     * The name of its file.
     *
     * @return a name such as {@code calico-typha.yaml}
     */
    public String file() {
        return file;
    }

    /**
     * The digest of its bytes.
     *
     * @return SHA-256 in hexadecimal digits
     */
    public String sha256() {
        return sha256;
    }

    /**
     * Its text.
     *
     * @return all of it, unchanged
     */
    public String text() {
        return text.text();
    }

    /**
     * Its bytes.
     *
     * @return the text in UTF-8, which nobody changes
     */
    public byte[] bytes() {
        return encoded.bytes();
    }

    ManifestFacts facts() {
        return facts;
    }

    YamlText yaml() {
        return text;
    }

    ManifestIndex index() {
        return index;
    }

    /** Its bytes with edits of the text. */
    byte[] with(Collection<TextEdit> edits) {
        return encoded.apply(0, text().length(), edits);
    }

    /** The same in the gzip format. */
    byte[] packedWith(Collection<TextEdit> edits) {
        return packed.gzip(edits);
    }

    EditPoints points() {
        return points;
    }

    /** Another text in this one's place. */
    Base as(YamlText other, ManifestIndex otherIndex) {
        return new Base(origin, file, sha256, other, other.text().getBytes(StandardCharsets.UTF_8), otherIndex);
    }

    /** Kind, namespace and name of an object that is there. */
    String label(String kind, String name) {
        return index.all(kind, name).findFirst().orElseThrow().label();
    }

    YamlDocument configMap() {
        return index.find("ConfigMap", CalicoPaths.CONFIG_MAP).orElseThrow();
    }

    YamlDocument daemonSet() {
        return index.find("DaemonSet", CalicoPaths.NODE).orElseThrow();
    }

    Optional<YamlDocument> typha() {
        return index.find("Deployment", CalicoPaths.TYPHA);
    }

    Optional<YamlDocument> routerIds() {
        return index.find("ConfigMap", CalicoPaths.ROUTER_IDS);
    }

    YamlDocument cniConfig() {
        return cniConfig;
    }

    Optional<String> nodeEnv(String name) {
        return facts.variable(name).map(Located::text);
    }
}
