package org.calicowizard.inspection;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.calicowizard.answers.Problem;
import org.calicowizard.manifest.ManifestFacts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The CNI configuration must be JSON once the container install-cni has filled in its placeholders.
 *
 * <p>Source: projectcalico/calico v3.32.1, cni-plugin/pkg/install/install.go lines 299 and 338-380.
 */
final class CniConfigJson implements Check {

    private static final Pattern PLACEHOLDER = Pattern.compile("__[A-Z0-9_]+__");

    /** Enough to find it by. */
    private static final int LONGEST_QUOTE = 60;

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    @Override
    public Stream<Problem> problems(Subject subject) {
        return subject.facts().cniConfig().flatMap(config -> problem(subject.facts(), config)).stream();
    }

    private Optional<Problem> problem(ManifestFacts facts, String config) {
        try {
            json.readTree(filledIn(config));
            return Optional.empty();
        } catch (JacksonException e) {
            int offset = (int) Math.max(0, Math.min(e.getLocation().getCharOffset(), config.length() - 1));
            return Optional.of(Problem.of("cni-config-not-json", facts.cniPlace(offset), line(config, offset)));
        }
    }

    /** With texts as long as the placeholders, so that everything stays where it stands. */
    private static String filledIn(String config) {
        return PLACEHOLDER
                .matcher(config)
                .replaceAll(found -> "0" + " ".repeat(found.group().length() - 1));
    }

    private static String line(String config, int offset) {
        int start = config.lastIndexOf('\n', offset - 1) + 1;
        int end = config.indexOf('\n', offset);
        String line = config.substring(start, end < 0 ? config.length() : Math.max(start, end))
                .strip();
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
