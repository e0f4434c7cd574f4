package org.calicowizard.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.plan.Setting;
import org.calicowizard.yaml.TextEdit;
import org.calicowizard.yaml.Where;
import org.calicowizard.yaml.YamlDocument;
import org.calicowizard.yaml.YamlPath;

/**
 * Gives each node its own BGP router ID, which one DaemonSet cannot: a ConfigMap holds a key for every node, and the
 * container reads its own before it starts as its image does. A node without a key falls back to a hash of its name.
 *
 * <p>The image's own command is {@code start_runit}: projectcalico/calico v3.32.1, node/Dockerfile.amd64.
 */
final class RouterIdEditor {

    private static final String MOUNT_PATH = "/etc/calico/router-ids";
    private static final String SCRIPT = "/manifests/router-id.sh";

    private final String script = load();

    private static String load() {
        try (InputStream in = RouterIdEditor.class.getResourceAsStream(SCRIPT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(SCRIPT, e);
        }
    }

    Stream<Edit> edits(Base base, List<Setting> settings) {
        if (settings.isEmpty()) {
            return Stream.empty();
        }
        return base.routerIds()
                .map(present -> settings.stream().flatMap(setting -> entry(base, present, setting)))
                .orElseGet(() -> Stream.concat(container(base, settings.get(0)), Stream.of(table(base, settings))));
    }

    /** The base reads such a table already: it was made by this wizard. */
    private static Stream<Edit> entry(Base base, YamlDocument present, Setting setting) {
        YamlPath path = CalicoPaths.DATA.key(setting.name());
        String before = present.scalar(path).orElse("");
        if (before.equals(setting.value())) {
            return Stream.empty();
        }
        TextEdit text = before.isEmpty()
                ? present.insertEntry(CalicoPaths.DATA, setting.name(), setting.value(), Where.last())
                : present.set(path, setting.value());
        String target = base.label("ConfigMap", CalicoPaths.ROUTER_IDS);
        return Stream.of(new Edit(target, path.toString(), before, setting.value(), setting.reason(), List.of(text)));
    }

    private Stream<Edit> container(Base base, Setting setting) {
        YamlDocument daemonSet = base.daemonSet();
        YamlPath container = CalicoPaths.NODE_CONTAINER;
        Object command = List.of("/bin/sh", "-c", script);
        Object mount = Pairs.of("name", CalicoPaths.ROUTER_IDS, "mountPath", MOUNT_PATH);
        Object volume = Pairs.of("name", CalicoPaths.ROUTER_IDS, "configMap", Map.of("name", CalicoPaths.ROUTER_IDS));
        return Stream.of(
                nodeEdit(
                        base,
                        container.key("command"),
                        "/bin/sh -c …",
                        setting,
                        daemonSet.insertEntry(container, "command", command, Where.after("image"))),
                nodeEdit(
                        base,
                        CalicoPaths.VOLUME_MOUNTS.item("name", CalicoPaths.ROUTER_IDS),
                        MOUNT_PATH,
                        setting,
                        daemonSet.insertItem(CalicoPaths.VOLUME_MOUNTS, mount, Where.last())),
                nodeEdit(
                        base,
                        CalicoPaths.VOLUMES.item("name", CalicoPaths.ROUTER_IDS),
                        "ConfigMap " + CalicoPaths.ROUTER_IDS,
                        setting,
                        daemonSet.insertItem(CalicoPaths.VOLUMES, volume, Where.last())));
    }

    private static Edit table(Base base, List<Setting> settings) {
        String entries = settings.stream()
                .map(setting -> "  \"" + setting.name() + "\": \"" + setting.value() + "\"\n")
                .collect(Collectors.joining());
        Optional<String> namespace = base.daemonSet().scalar(CalicoPaths.NAMESPACE);
        String document = """
                # BGP router ID of each node; a node that is not listed takes a hash of its name.
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: %s
                %sdata:
                """.formatted(
                                CalicoPaths.ROUTER_IDS,
                                namespace.map("  namespace: %s\n"::formatted).orElse(""))
                + entries;
        String ids = settings.stream()
                .map(setting -> setting.name() + "=" + setting.value())
                .collect(Collectors.joining(", "));
        return new Edit(
                "ConfigMap " + namespace.map(name -> name + "/").orElse("") + CalicoPaths.ROUTER_IDS,
                "",
                "",
                ids,
                settings.get(0).reason(),
                List.of(base.yaml().append(document)));
    }

    private static Edit nodeEdit(Base base, YamlPath path, String after, Setting setting, TextEdit text) {
        return new Edit(
                base.label("DaemonSet", CalicoPaths.NODE), path.toString(), "", after, setting.reason(), List.of(text));
    }
}
