package org.calicowizard.manifest;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.plan.Setting;
import org.calicowizard.yaml.YamlDocument;
import org.calicowizard.yaml.YamlPath;

/** Edits the Deployment calico-typha. */
final class TyphaEditor implements SettingEditor {

    @Override
    public Stream<Edit> edits(Base base, Setting setting) {
        YamlDocument typha = base.typha().orElseThrow();
        YamlPath path = YamlPath.root().key("spec").key(setting.name());
        Optional<String> before = typha.scalar(path);
        return before.filter(setting.value()::equals).isPresent()
                ? Stream.empty()
                : Stream.of(new Edit(
                        base.label("Deployment", CalicoPaths.TYPHA),
                        path.toString(),
                        before.orElse(""),
                        setting.value(),
                        setting.reason(),
                        List.of(typha.setNumber(path, Long.parseLong(setting.value())))));
    }
}
