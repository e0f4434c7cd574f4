package org.calicowizard.manifest;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.calicowizard.yaml.YamlDocument;
import org.calicowizard.yaml.YamlText;

/**
 * A manifest that can be edited: it holds the ConfigMap calico-config with Calico IPAM and the DaemonSet calico-node.
 * It is indexed once and then only read, by any number of threads.
 */
public final class Base {

    private final Origin origin;
    private final String file;
    private final String sha256;
    private final YamlText text;
    private final ManifestIndex index;
    private final ManifestFacts facts;
    private final YamlDocument cniConfig;

    Base(Origin origin, String file, String sha256, YamlText text, ManifestIndex index) {
        this.origin = origin;
        this.file = file;
        this.sha256 = sha256;
        this.text = text;
        this.index = index;
        this.facts = new ManifestFacts(index);
        this.cniConfig = configMap().embedded(CalicoPaths.CNI_CONFIG);
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
     * @return the text in UTF-8
     */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
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

    /** Another text in this one's place. */
    Base as(YamlText other, ManifestIndex otherIndex) {
        return new Base(origin, file, sha256, other, otherIndex);
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
