package org.calicowizard.rules;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Installer;
import org.calicowizard.release.KubernetesVersion;
import org.calicowizard.text.DataFile;

/** What is known of every installer: the data file {@code rules/installers.yaml}. */
public final class Installers {

    private final Map<Installer, InstallerFacts> facts = new EnumMap<>(Installer.class);

    private Installers(List<Map<String, Object>> rows) {
        rows.forEach(row -> facts.put(Installer.valueOf(upper(row.get("installer"))), facts(row)));
    }

    /**
     * Reads the data file.
     *
     * @return what is known of every installer
     */
    public static Installers load() {
        return new Installers(DataFile.open("/rules/installers.yaml").list());
    }

    /** What is known of an installer. */
    public InstallerFacts about(Installer installer) {
        return Objects.requireNonNull(facts.get(installer), installer::value);
    }

    /** Whether some installer takes this very range for a cluster's pods or services. */
    boolean isClusterDefault(Cidr range) {
        return facts.values().stream().flatMap(InstallerFacts::defaults).anyMatch(range::equals);
    }

    private static InstallerFacts facts(Map<String, Object> row) {
        return new InstallerFacts(
                cidrs(row, "pods"),
                cidrs(row, "services"),
                lengths(row, "nodeMask"),
                Optional.ofNullable((String) row.get("nodeCidrsOffSince")).map(KubernetesVersion::parse),
                lengths(row, "largestService"),
                URI.create((String) row.get("source")));
    }

    @SuppressWarnings("unchecked")
    private static List<Cidr> cidrs(Map<String, Object> row, String key) {
        List<String> texts = (List<String>) row.getOrDefault(key, List.of());
        return texts.stream().map(Cidr::parse).toList();
    }

    @SuppressWarnings("unchecked")
    private static Map<Family, Integer> lengths(Map<String, Object> row, String key) {
        Map<String, Integer> lengths = (Map<String, Integer>) row.getOrDefault(key, Map.of());
        return lengths.entrySet().stream()
                .collect(Collectors.toMap(entry -> Family.valueOf(upper(entry.getKey())), Map.Entry::getValue));
    }

    private static String upper(Object text) {
        return text.toString().toUpperCase(Locale.ROOT);
    }
}
