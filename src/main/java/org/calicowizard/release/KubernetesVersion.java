package org.calicowizard.release;

import java.util.Comparator;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Kubernetes version, with or without a patch number: 1.36 or 1.36.2.
 *
 * @param patch empty if only the minor is named; such a version sorts before all its patches
 */
public record KubernetesVersion(int major, int minor, OptionalInt patch) implements Comparable<KubernetesVersion> {

    private static final Pattern FORM =
            Pattern.compile("v?(0|[1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})(?:\\.(0|[1-9]\\d{0,3}))?");
    private static final Comparator<KubernetesVersion> ORDER = Comparator.comparingInt(KubernetesVersion::major)
            .thenComparingInt(KubernetesVersion::minor)
            .thenComparingInt(version -> version.patch().orElse(-1));

    /**
     * Reads {@code 1.36}, {@code 1.36.2} or {@code v1.36}. White space around it is trimmed.
     *
     * @throws VersionFormatException if the text is anything else
     */
    public static KubernetesVersion parse(String text) {
        Matcher parts = FORM.matcher(text.strip());
        if (!parts.matches()) {
            throw new VersionFormatException(text, "is no Kubernetes version; write one such as 1.36 or 1.36.2");
        }
        OptionalInt patch =
                parts.group(3) == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(parts.group(3)));
        return new KubernetesVersion(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), patch);
    }

    /** The version as lists of tested versions name it: without patch number. */
    public KubernetesVersion withoutPatch() {
        return new KubernetesVersion(major, minor, OptionalInt.empty());
    }

    @Override
    public int compareTo(KubernetesVersion other) {
        return ORDER.compare(this, other);
    }

    /** The version without v: 1.36 or 1.36.2. */
    @Override
    public String toString() {
        String minorText = major + "." + minor;
        return patch.isPresent() ? minorText + "." + patch.getAsInt() : minorText;
    }
}
