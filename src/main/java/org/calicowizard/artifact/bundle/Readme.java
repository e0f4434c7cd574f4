package org.calicowizard.artifact.bundle;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.artifact.ArtifactFile;
import org.calicowizard.artifact.ArtifactName;
import org.calicowizard.artifact.ArtifactStage;
import org.calicowizard.artifact.Generation;
import org.calicowizard.manifest.Base;
import org.calicowizard.rules.Finding;
import org.calicowizard.text.Message;
import org.calicowizard.text.Texts;

/** The guide to a bundle: what each file is for and when, what is not there and why, and how to make it again. */
final class Readme {

    static final String PATH = "README.md";

    private static final Pattern PLACE = Pattern.compile("@\\{([a-z0-9-]+)}");

    private final BundleTexts data = BundleTexts.load();
    private final Texts texts = Texts.in(Locale.ENGLISH);

    ArtifactFile file(Generation generation, List<BundlePart> parts) {
        Map<String, String> values = values(generation, parts);
        String origin = generation.manifest().base().origin().value();
        String template = data.readme()
                .replace("@{again}", data.again().get(origin))
                .replace("@{base}", data.bases().get(origin).strip().replace("\n", "\n    "));
        return ArtifactFile.text(PATH, filled(template, values));
    }

    private Map<String, String> values(Generation generation, List<BundlePart> parts) {
        Base base = generation.manifest().base();
        return Map.ofEntries(
                Map.entry("name", ArtifactName.of(generation, "")),
                Map.entry("release", generation.traits().release().toString()),
                Map.entry("families", families(generation)),
                Map.entry("id", generation.canonical().id()),
                Map.entry("permalink", generation.canonical().permalink()),
                Map.entry("base-file", base.file()),
                Map.entry("base-path", Bundle.basePath(base)),
                Map.entry("base-sha256", base.sha256()),
                Map.entry("stages", stages(parts)),
                Map.entry("left-out", leftOut(parts)),
                Map.entry("findings", findings(generation)));
    }

    private static String families(Generation generation) {
        return generation.answers().ipFamily().families().stream()
                .map(Family::label)
                .collect(Collectors.joining(" and "));
    }

    private String stages(List<BundlePart> parts) {
        return parts.stream()
                .filter(BundlePart::isThere)
                .map(part -> part.artifact().stage())
                .distinct()
                .map(stage -> stage(stage, parts))
                .collect(Collectors.joining("\n"));
    }

    private String stage(ArtifactStage stage, List<BundlePart> parts) {
        String files = parts.stream()
                .filter(part -> part.isThere() && part.artifact().stage() == stage)
                .map(this::part)
                .collect(Collectors.joining());
        return "### " + text("artifact.stage." + stage.value()) + "\n\n"
                + data.stages().get(stage.value()).strip() + "\n\n" + files;
    }

    private String part(BundlePart part) {
        String files =
                part.files().stream().map(file -> "  - `" + file.path() + "`\n").collect(Collectors.joining());
        return "- " + label(part) + ": " + text("artifact." + part.artifact().name() + ".hint") + "\n" + files
                + reasons(part);
    }

    private String leftOut(List<BundlePart> parts) {
        return orElse(
                "Nothing was left out.\n",
                parts.stream().filter(BundlePart::isLeftOut).map(part -> "- " + label(part) + "\n" + reasons(part)));
    }

    private String reasons(BundlePart part) {
        return part.findings().stream().map(finding -> "  - " + said(finding)).collect(Collectors.joining());
    }

    private String findings(Generation generation) {
        return orElse(
                "Nothing: the answers break no rule.\n",
                generation.findings().stream().map(finding -> "- " + said(finding)));
    }

    private static String orElse(String nothing, Stream<String> lines) {
        String all = lines.collect(Collectors.joining());
        return all.isEmpty() ? nothing : all;
    }

    private String label(BundlePart part) {
        return "**" + text("artifact." + part.artifact().name()) + "**";
    }

    private String said(Finding finding) {
        return MarkdownText.of(finding.rule().severity().value() + " "
                        + finding.rule().id() + ": " + texts.of(finding.message()) + " " + texts.of(finding.fix()))
                + "\n";
    }

    private String text(String key) {
        return MarkdownText.of(texts.of(Message.of(key)));
    }

    private static String filled(String template, Map<String, String> values) {
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(values.get(place.group(1))));
    }
}
