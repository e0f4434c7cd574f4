package org.calicowizard.manifest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.plan.Setting;
import org.calicowizard.yaml.TextEdit;
import org.calicowizard.yaml.Where;
import org.calicowizard.yaml.YamlDocument;
import org.calicowizard.yaml.YamlPath;

/** Edits the environment of the container calico-node: a variable is set where it stands, never added twice. */
final class NodeEnvEditor implements SettingEditor {

    private static final String DISABLED = "Disable IPv6 on Kubernetes.";
    private static final String ENABLED = "Enable IPv6 on Kubernetes.";

    @Override
    public Stream<Edit> edits(Base base, Setting setting) {
        YamlDocument daemonSet = base.daemonSet();
        YamlPath item = CalicoPaths.NODE_ENV.item("name", setting.name());
        if (!daemonSet.has(item)) {
            return setting.holdsUnsaid() ? Stream.empty() : Stream.of(insertion(base, item, setting));
        }
        YamlPath path = item.key("value");
        Optional<String> before = daemonSet.scalar(path);
        if (before.filter(setting.value()::equals).isPresent()) {
            return Stream.empty();
        }
        Optional<TextEdit> comment = comment(daemonSet, item, setting.value());
        List<TextEdit> texts = Stream.concat(comment.stream(), Stream.of(daemonSet.set(path, setting.value())))
                .toList();
        return Stream.of(edit(base, path, before.orElse(""), setting, texts, comment.isPresent()));
    }

    /** The official manifests say above the variable what its value does. */
    private static Optional<TextEdit> comment(YamlDocument daemonSet, YamlPath item, String value) {
        return switch (value) {
            case "true" -> daemonSet.replaceCommentAbove(item, DISABLED, ENABLED);
            case "false" -> daemonSet.replaceCommentAbove(item, ENABLED, DISABLED);
            default -> Optional.empty();
        };
    }

    private static Edit insertion(Base base, YamlPath item, Setting setting) {
        YamlDocument daemonSet = base.daemonSet();
        Object variable = Pairs.of("name", setting.name(), "value", setting.value());
        Where where = EnvPosition.of(setting.name(), daemonSet);
        List<TextEdit> texts = List.of(daemonSet.insertItem(CalicoPaths.NODE_ENV, variable, where));
        return edit(base, item, "", setting, texts, false);
    }

    private static Edit edit(
            Base base, YamlPath path, String before, Setting setting, List<TextEdit> texts, boolean rightsComment) {
        return new Edit(
                base.label("DaemonSet", CalicoPaths.NODE),
                path.toString(),
                before,
                setting.value(),
                setting.reason(),
                texts,
                rightsComment);
    }
}
