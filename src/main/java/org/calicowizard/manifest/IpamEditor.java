package org.calicowizard.manifest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.plan.Setting;
import org.calicowizard.yaml.TextEdit;
import org.calicowizard.yaml.Where;
import org.calicowizard.yaml.YamlDocument;
import org.calicowizard.yaml.YamlPath;

/** Edits the ipam block of the CNI configuration, which is text inside the ConfigMap and no valid JSON. */
final class IpamEditor implements SettingEditor {

    @Override
    public Stream<Edit> edits(Base base, Setting setting) {
        YamlDocument config = base.cniConfig();
        YamlPath ipam = ipam(config);
        YamlPath path = ipam.key(setting.name());
        Optional<String> before = config.scalar(path);
        if (before.isEmpty() && setting.holdsUnsaid() || isString(config, path, setting.value())) {
            return Stream.empty();
        }
        TextEdit text = before.isPresent()
                ? config.set(path, setting.value())
                : config.insertEntry(ipam, setting.name(), setting.value(), Where.first());
        return Stream.of(new Edit(
                base.label("ConfigMap", CalicoPaths.CONFIG_MAP),
                CalicoPaths.CNI_CONFIG + ": " + path,
                before.orElse(""),
                setting.value(),
                setting.reason(),
                List.of(text)));
    }

    static YamlPath ipam(YamlDocument config) {
        int calico = config.itemValues(CalicoPaths.PLUGINS, "type").indexOf("calico");
        return CalicoPaths.PLUGINS.index(Math.max(calico, 0)).key("ipam");
    }

    /** A boolean of the same spelling stops every pod, so it must become a string. */
    private static boolean isString(YamlDocument config, YamlPath path, String value) {
        return config.scalar(path).filter(value::equals).isPresent() && config.isString(path);
    }
}
