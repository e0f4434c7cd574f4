package org.calicowizard.manifest;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.Datastore;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.text.Message;
import org.calicowizard.yaml.YamlDocument;
import org.calicowizard.yaml.YamlEditException;
import org.calicowizard.yaml.YamlPath;

/**
 * What a manifest that installs Calico says, be it right or wrong. Of two variables of one name the last one counts, as
 * in Kubernetes. Every method throws {@link YamlEditException} where the manifest is ambiguous otherwise.
 */
public final class ManifestFacts {

    private static final Set<String> TRUE = Set.of("true", "1", "yes", "y", "t");

    private final ManifestIndex.KubernetesObject configMap;
    private final ManifestIndex.KubernetesObject daemonSet;
    private final boolean typha;
    private final List<String> variables;

    ManifestFacts(ManifestIndex index) {
        this.configMap =
                index.all("ConfigMap", CalicoPaths.CONFIG_MAP).findFirst().orElseThrow();
        this.daemonSet = index.all("DaemonSet", CalicoPaths.NODE).findFirst().orElseThrow();
        this.typha = index.has("Deployment", CalicoPaths.TYPHA);
        this.variables = daemonSet.document().itemValues(CalicoPaths.NODE_ENV, "name");
    }

    /**
     * The variables of the container calico-node.
     *
     * @return their names, each once
     */
    public Set<String> variables() {
        return new LinkedHashSet<>(variables);
    }

    /**
     * The keys of the ConfigMap calico-config.
     *
     * @return their names
     */
    public List<String> configKeys() {
        return configMap.document().keys(CalicoPaths.DATA);
    }

    /**
     * Whether Felix takes a variable of the container calico-node for true.
     *
     * <p>Source: projectcalico/calico v3.32.1, felix/config/param_types.go, BoolParam.
     *
     * @param name its name
     * @return false where it is not there
     */
    public boolean isOn(String name) {
        return variable(name)
                .filter(value -> TRUE.contains(value.text().toLowerCase(Locale.ROOT)))
                .isPresent();
    }

    /**
     * Where the entry of a variable of the container calico-node says something beside its name.
     *
     * @param name its name
     * @param key {@code value} or {@code valueFrom}
     * @return whether the key is there
     */
    public boolean says(String name, String key) {
        return daemonSet.document().has(entry(name).key(key));
    }

    /**
     * Where a variable of the container calico-node stands.
     *
     * @param name its name, one of {@link #variables()}
     * @return the object and the line
     */
    public Message place(String name) {
        return Located.place(daemonSet.label(), daemonSet.document().line(entry(name)));
    }

    /**
     * A variable of the container calico-node.
     *
     * @param name its name
     * @return its value; empty where it is not there, or comes from elsewhere
     */
    public Optional<Located> variable(String name) {
        return variables.contains(name) ? find(daemonSet, entry(name).key("value")) : Optional.empty();
    }

    /**
     * A key of the ConfigMap calico-config.
     *
     * @param key the key
     * @return its value; empty where it is not there
     */
    public Optional<Located> config(String key) {
        return find(configMap, CalicoPaths.DATA.key(key));
    }

    /**
     * A key of the ipam block in the CNI configuration.
     *
     * @param key the key
     * @return its value; empty where it is not there, or the configuration cannot be read
     */
    public Optional<Located> ipam(String key) {
        return cniDocument().filter(config -> config.has(CalicoPaths.PLUGINS)).flatMap(config -> {
            YamlPath path = IpamEditor.ipam(config).key(key);
            return config.scalar(path).map(text -> new Located(configMap.label(), config, path));
        });
    }

    /**
     * The CNI configuration with its placeholders, such as {@code __CNI_MTU__}.
     *
     * @return its text; empty where it cannot be read at all
     */
    public Optional<String> cniConfig() {
        return cniDocument().map(YamlDocument::text);
    }

    /**
     * Where the CNI configuration says something.
     *
     * @param offset of a character in its text
     * @return the object and the line
     */
    public Message cniPlace(int offset) {
        int line = configMap.document().embedded(CalicoPaths.CNI_CONFIG).line(offset);
        return Located.place(configMap.label(), line);
    }

    /**
     * The command of a probe of the container calico-node.
     *
     * @param probe {@code livenessProbe} or {@code readinessProbe}
     * @return its words; none where it runs no command
     */
    public List<String> probe(String probe) {
        YamlPath command = CalicoPaths.NODE_CONTAINER.key(probe).key("exec").key("command");
        return daemonSet.document().scalars(command);
    }

    /**
     * What distributes routes.
     *
     * @return the backend as it is written; {@code bird} where nothing is
     */
    public String backend() {
        return config("calico_backend")
                .or(() -> variable("CALICO_NETWORKING_BACKEND"))
                .map(Located::text)
                .orElse(Backend.BIRD.value());
    }

    /**
     * Where Calico keeps its objects.
     *
     * @return the datastore
     */
    public Datastore datastore() {
        return configMap.document().has(CalicoPaths.ETCD_ENDPOINTS) ? Datastore.ETCD : Datastore.KUBERNETES;
    }

    /**
     * Whether Typha comes with it.
     *
     * @return true where its Deployment is there
     */
    public boolean typha() {
        return typha;
    }

    /**
     * The release that the image of calico-node names.
     *
     * @return the release; empty where it names none
     */
    public Optional<CalicoVersion> release() {
        return daemonSet.document().scalar(CalicoPaths.NODE_IMAGE).flatMap(NodeImage::release);
    }

    /**
     * The addresses that pods are given, or were meant to be given.
     *
     * @return the IP family
     */
    public IpFamily family() {
        return FamilyReading.of(this);
    }

    /**
     * What the manifest installs.
     *
     * @return its kind
     */
    public ManifestKind kind() {
        if (datastore() == Datastore.ETCD) {
            return ManifestKind.CALICO_ETCD;
        }
        if (isOn("FELIX_BPFENABLED")) {
            return ManifestKind.CALICO_BPF;
        }
        if (typha) {
            return ManifestKind.CALICO_TYPHA;
        }
        return backend().equals(Backend.VXLAN.value()) ? ManifestKind.CALICO_VXLAN : ManifestKind.CALICO;
    }

    private YamlPath entry(String name) {
        return CalicoPaths.NODE_ENV.index(variables.lastIndexOf(name));
    }

    private Optional<YamlDocument> cniDocument() {
        try {
            YamlDocument config = configMap.document().embedded(CalicoPaths.CNI_CONFIG);
            return Optional.of(config).filter(document -> document.has(YamlPath.root()));
        } catch (YamlEditException e) {
            return Optional.empty();
        }
    }

    private static Optional<Located> find(ManifestIndex.KubernetesObject object, YamlPath path) {
        return object.document().scalar(path).map(text -> new Located(object.label(), object.document(), path));
    }
}
