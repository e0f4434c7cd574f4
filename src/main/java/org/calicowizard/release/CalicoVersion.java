package org.calicowizard.release;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The version of a Calico release, such as v3.32.1. */
public record CalicoVersion(int major, int minor, int patch) implements Comparable<CalicoVersion> {

    private static final Pattern FORM = Pattern.compile("v?(0|[1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})\\.(0|[1-9]\\d{0,3})");
    private static final Comparator<CalicoVersion> ORDER = Comparator.comparingInt(CalicoVersion::major)
            .thenComparingInt(CalicoVersion::minor)
            .thenComparingInt(CalicoVersion::patch);

    /**
     * Reads {@code v3.32.1}, also without the v. White space around it is trimmed.
     *
     * @throws VersionFormatException if the text is anything else
     */
    public static CalicoVersion parse(String text) {
        return find(text)
                .orElseThrow(() -> new VersionFormatException(text, "is no Calico release; write one such as v3.32.1"));
    }

    /**
     * Reads the same of a text that need be no version.
     *
     * @param text any text
     * @return the version; empty for any other text
     */
    public static Optional<CalicoVersion> find(String text) {
        Matcher parts = FORM.matcher(text.strip());
        return parts.matches()
                ? Optional.of(new CalicoVersion(number(parts, 1), number(parts, 2), number(parts, 3)))
                : Optional.empty();
    }

    @Override
    public int compareTo(CalicoVersion other) {
        return ORDER.compare(this, other);
    }

    /** The name of the release tag, with the v. */
    @Override
    public String toString() {
        return "v" + major + "." + minor + "." + patch;
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
