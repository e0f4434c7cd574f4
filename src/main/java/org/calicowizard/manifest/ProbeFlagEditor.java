package org.calicowizard.manifest;

import java.util.List;
import java.util.stream.Stream;
import org.calicowizard.plan.Setting;
import org.calicowizard.yaml.YamlDocument;
import org.calicowizard.yaml.YamlPath;

/** Takes flags out of the probe commands; they start with one hyphen up to v3.32 and with two later. */
final class ProbeFlagEditor implements SettingEditor {

    @Override
    public Stream<Edit> edits(Base base, Setting setting) {
        return Stream.of("livenessProbe", "readinessProbe")
                .map(probe -> CalicoPaths.NODE_CONTAINER.key(probe).key("exec").key("command"))
                .flatMap(command -> removal(base, command, setting));
    }

    private static Stream<Edit> removal(Base base, YamlPath command, Setting setting) {
        YamlDocument daemonSet = base.daemonSet();
        List<String> words = daemonSet.scalars(command);
        return Stream.of("-" + setting.name(), "--" + setting.name())
                .filter(words::contains)
                .map(flag -> new Edit(
                        base.label("DaemonSet", CalicoPaths.NODE),
                        command.toString(),
                        flag,
                        "",
                        setting.reason(),
                        List.of(daemonSet.remove(command.index(words.indexOf(flag))))));
    }
}
