package org.calicowizard.manifest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.plan.Setting;
import org.calicowizard.yaml.TextEdit;
import org.calicowizard.yaml.Where;
import org.calicowizard.yaml.YamlDocument;
import org.calicowizard.yaml.YamlPath;

/** Edits the keys of the ConfigMap calico-config. */
final class ConfigEditor implements SettingEditor {

    @Override
    public Stream<Edit> edits(Base base, Setting setting) {
        YamlDocument configMap = base.configMap();
        YamlPath path = CalicoPaths.DATA.key(setting.name());
        Optional<String> before = configMap.scalar(path);
        if (before.filter(setting.value()::equals).isPresent() || before.isEmpty() && setting.holdsUnsaid()) {
            return Stream.empty();
        }
        TextEdit text = before.isPresent()
                ? configMap.set(path, setting.value())
                : configMap.insertEntry(CalicoPaths.DATA, setting.name(), setting.value(), Where.first());
        return Stream.of(new Edit(
                base.label("ConfigMap", CalicoPaths.CONFIG_MAP),
                path.toString(),
                before.orElse(""),
                setting.value(),
                setting.reason(),
                List.of(text)));
    }
}
