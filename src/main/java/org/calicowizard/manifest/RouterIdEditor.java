package org.calicowizard.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.calicowizard.plan.Reason;
import org.calicowizard.plan.Setting;
import org.calicowizard.yaml.TextEdit;
import org.calicowizard.yaml.Where;
import org.calicowizard.yaml.YamlPath;

/**
 * Gives each node its own BGP router ID, which one DaemonSet cannot: a ConfigMap holds a key for every node, and the
 * container reads its own before it starts as its image does. A node without a key falls back to a hash of its name.
 *
 * <p>The image's own command is {@code start_runit}: projectcalico/calico v3.32.1, node/Dockerfile.amd64.
 */
final class RouterIdEditor {

    private static final String MOUNT_PATH = "/etc/calico/router-ids";
    /** Where it is mounted, the container reads its ID from the table. */
    static final YamlPath MOUNT = CalicoPaths.VOLUME_MOUNTS.item("name", CalicoPaths.ROUTER_IDS);

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
        boolean mounted = base.daemonSet().has(MOUNT);
        Reason reason = settings.get(0).reason();
        Stream<Edit> container =
                mounted ? Stream.empty() : Stream.of(command(base, reason), mount(base, reason), volume(base, reason));
        return Stream.concat(container, RouterIdTable.edits(base, settings));
    }

    private Edit command(Base base, Reason reason) {
        Object command = List.of("/bin/sh", "-c", script);
        YamlPath container = CalicoPaths.NODE_CONTAINER;
        TextEdit text = base.daemonSet().insertEntry(container, "command", command, Where.after("image"));
        return edit(base, container.key("command"), "/bin/sh -c …", reason, text);
    }

    private static Edit mount(Base base, Reason reason) {
        Object mount = Pairs.of("name", CalicoPaths.ROUTER_IDS, "mountPath", MOUNT_PATH);
        TextEdit text = base.daemonSet().insertItem(CalicoPaths.VOLUME_MOUNTS, mount, Where.last());
        return edit(base, MOUNT, MOUNT_PATH, reason, text);
    }

    private static Edit volume(Base base, Reason reason) {
        Object volume = Pairs.of("name", CalicoPaths.ROUTER_IDS, "configMap", Map.of("name", CalicoPaths.ROUTER_IDS));
        YamlPath path = CalicoPaths.VOLUMES.item("name", CalicoPaths.ROUTER_IDS);
        TextEdit text = base.daemonSet().insertItem(CalicoPaths.VOLUMES, volume, Where.last());
        return edit(base, path, "ConfigMap " + CalicoPaths.ROUTER_IDS, reason, text);
    }

    private static Edit edit(Base base, YamlPath path, String after, Reason reason, TextEdit text) {
        return new Edit(base.label("DaemonSet", CalicoPaths.NODE), path.toString(), "", after, reason, List.of(text));
    }
}
