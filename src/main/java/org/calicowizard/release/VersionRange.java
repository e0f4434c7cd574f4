package org.calicowizard.release;

import java.util.List;
import java.util.stream.Stream;

/** A set of Calico versions, written as {@code >=v3.29.0 <v3.29.8 || =v3.31.0}: alternatives of joint bounds. */
public final class VersionRange {

    private final List<List<VersionBound>> alternatives;

    private VersionRange(List<List<VersionBound>> alternatives) {
        this.alternatives = alternatives;
    }

    /**
     * Reads a range. Bounds are {@code = < <= > >=} followed by a version, separated by spaces; all bounds of an
     * alternative must hold; alternatives are separated by {@code ||}.
     *
     * @throws VersionFormatException if the text is anything else
     */
    public static VersionRange parse(String text) {
        return new VersionRange(Stream.of(text.split("\\|\\|", -1))
                .map(VersionRange::alternative)
                .toList());
    }

    /** Whether the version lies in the range. */
    public boolean matches(CalicoVersion version) {
        return alternatives.stream().anyMatch(bounds -> bounds.stream().allMatch(bound -> bound.admits(version)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionRange range && alternatives.equals(range.alternatives);
    }

    @Override
    public int hashCode() {
        return alternatives.hashCode();
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return String.join(" || ", alternatives.stream().map(VersionRange::text).toList());
    }

    private static List<VersionBound> alternative(String text) {
        return Stream.of(text.strip().split("\\s+")).map(VersionBound::parse).toList();
    }

    private static String text(List<VersionBound> bounds) {
        return String.join(" ", bounds.stream().map(VersionBound::toString).toList());
    }
}
