package org.calicowizard.artifact.bundle;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A value that some line says.
 *
 * @param value a range or address in its canonical spelling, or a version
 * @param line the line
 */
record Saying(String value, String line) {

    private static final Pattern IPV4 =
            Pattern.compile("(?<![\\w.:-])\\d{1,3}(?:\\.\\d{1,3}){3}(?:/\\d{1,2})?(?![\\w-]|\\.\\d)");
    private static final Pattern IPV6 =
            Pattern.compile("(?<![\\w.:$-])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f]{0,4}(?:/\\d{1,3})?(?![\\w:])");
    private static final Pattern CALICO = Pattern.compile("(?<![\\w.-])v3\\.\\d+\\.\\d+");
    private static final Pattern KUBERNETES = Pattern.compile("(?<![\\w.-])v?(1\\.\\d{2})(?:\\.\\d+)?(?![\\w.]|-\\d)");

    /** Every range and address of either family. */
    static List<Saying> addresses(String text) {
        return found(
                text,
                line -> Stream.of(IPV4, IPV6)
                        .flatMap(pattern -> pattern.matcher(line).results())
                        .map(MatchResult::group)
                        .flatMap(found -> canonical(found).stream()));
    }

    /** Every release of Calico. */
    static List<Saying> releases(String text) {
        return found(text, line -> CALICO.matcher(line).results().map(MatchResult::group));
    }

    /** Whatever may be a minor version of Kubernetes. */
    static List<Saying> kubernetes(String text) {
        return found(text, line -> KUBERNETES.matcher(line).results().map(match -> match.group(1)));
    }

    /** What a pattern's group takes out of the whole text. */
    static List<Saying> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> new Saying(match.group(1), match.group().strip()))
                .toList();
    }

    /** The spelling that equal ranges share; empty for what only looks like one. */
    static Optional<String> canonical(String text) {
        return Optional.ofNullable(new IPAddressString(text).getAddress()).map(IPAddress::toCanonicalString);
    }

    private static List<Saying> found(String text, LineValues values) {
        return text.lines()
                .flatMap(line -> values.in(line).map(value -> new Saying(value, line.strip())))
                .toList();
    }

    /** Looks into a line. */
    private interface LineValues {
        Stream<String> in(String line);
    }
}
