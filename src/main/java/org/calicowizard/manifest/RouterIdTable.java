package org.calicowizard.manifest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.plan.Setting;
import org.calicowizard.yaml.TextEdit;
import org.calicowizard.yaml.Where;
import org.calicowizard.yaml.YamlDocument;
import org.calicowizard.yaml.YamlPath;

/** The ConfigMap with a router ID for each node, in the namespace of the DaemonSet that mounts it. */
final class RouterIdTable {

    private RouterIdTable() {}

    static Stream<Edit> edits(Base base, List<Setting> settings) {
        return base.routerIds()
                .map(present -> settings.stream().flatMap(setting -> entry(base, present, setting)))
                .orElseGet(() -> Stream.of(added(base, settings)));
    }

    private static Stream<Edit> entry(Base base, YamlDocument present, Setting setting) {
        YamlPath path = CalicoPaths.DATA.key(setting.name());
        String before = present.scalar(path).orElse("");
        if (before.equals(setting.value())) {
            return Stream.empty();
        }
        TextEdit text = present.has(path)
                ? present.set(path, setting.value())
                : present.insertEntry(CalicoPaths.DATA, setting.name(), setting.value(), Where.last());
        String target = base.label("ConfigMap", CalicoPaths.ROUTER_IDS);
        return Stream.of(new Edit(target, path.toString(), before, setting.value(), setting.reason(), List.of(text)));
    }

    private static Edit added(Base base, List<Setting> settings) {
        Optional<String> namespace = base.daemonSet().scalar(CalicoPaths.NAMESPACE);
        String ids = settings.stream()
                .map(setting -> setting.name() + "=" + setting.value())
                .collect(Collectors.joining(", "));
        return new Edit(
                "ConfigMap " + namespace.map(name -> name + "/").orElse("") + CalicoPaths.ROUTER_IDS,
                "",
                "",
                ids,
                settings.get(0).reason(),
                List.of(base.yaml().append(document(namespace, settings))));
    }

    private static String document(Optional<String> namespace, List<Setting> settings) {
        String metadata = namespace.map("  namespace: %s\n"::formatted).orElse("");
        String entries = settings.stream()
                .map(setting -> "  \"" + setting.name() + "\": \"" + setting.value() + "\"\n")
                .collect(Collectors.joining());
        return """
                # BGP router ID of each node; a node that is not listed takes a hash of its name.
                apiVersion: v1
                kind: ConfigMap
                metadata:
                  name: %s
                """.formatted(CalicoPaths.ROUTER_IDS) + metadata + "data:\n" + entries;
    }
}
