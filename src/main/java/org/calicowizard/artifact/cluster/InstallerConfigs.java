package org.calicowizard.artifact.cluster;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.calicowizard.answers.Choice;
import org.calicowizard.answers.Installer;
import org.calicowizard.release.KubernetesVersion;
import org.calicowizard.text.DataFile;

/**
 * What is known of every installer's configuration: the data file {@code cluster/cluster.yaml} and the templates
 * beside it.
 *
 * @param kubeProxyMode the mode that kube-proxy is told
 * @param placeholders the placeholders that there are
 * @param all by installer
 */
record InstallerConfigs(String kubeProxyMode, Placeholders placeholders, Map<Installer, InstallerConfig> all) {

    private static final String FOLDER = "/cluster/";

    InstallerConfigs {
        all = Map.copyOf(all);
    }

    @SuppressWarnings("unchecked")
    static InstallerConfigs load() {
        Map<String, Object> root = DataFile.open(FOLDER + "cluster.yaml").map();
        List<Map<String, Object>> rows = (List<Map<String, Object>>) root.get("installers");
        return new InstallerConfigs(
                (String) root.get("kubeProxyMode"),
                new Placeholders((List<String>) root.get("placeholders")),
                rows.stream().collect(Collectors.toMap(InstallerConfigs::installer, InstallerConfigs::config)));
    }

    InstallerConfig about(Installer installer) {
        return Objects.requireNonNull(all.get(installer), installer::value);
    }

    private static Installer installer(Map<String, Object> row) {
        return Choice.named(Installer.values(), row.get("installer").toString());
    }

    @SuppressWarnings("unchecked")
    private static InstallerConfig config(Map<String, Object> row) {
        List<Map<String, String>> formats = (List<Map<String, String>>) row.getOrDefault("formats", List.of());
        return new InstallerConfig(
                (String) row.get("title"),
                URI.create((String) row.get("docs")),
                formats.stream().map(InstallerConfigs::format).toList(),
                ConfigTemplate.parse(DataFile.open(FOLDER + row.get("template")).text()));
    }

    private static ConfigFormat format(Map<String, String> row) {
        return new ConfigFormat(
                Objects.requireNonNull(row.get("name")),
                KubernetesVersion.parse(Objects.requireNonNull(row.get("since"))));
    }
}
