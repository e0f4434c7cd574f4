package org.calicowizard.answers;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.text.DataFile;

/**
 * The data file {@code answers/answers.yaml}.
 *
 * @param defaults fixed defaults by key
 * @param numbers allowed numbers by key
 * @param builtin releases that the jar carries a base for
 */
record AnswersFile(Map<String, String> defaults, Map<String, String> numbers, Set<CalicoVersion> builtin) {

    static AnswersFile load() {
        return of(DataFile.open("/answers/answers.yaml").map());
    }

    @SuppressWarnings("unchecked")
    private static AnswersFile of(Map<String, Object> data) {
        List<String> builtin = (List<String>) data.get("builtin");
        return new AnswersFile(
                (Map<String, String>) data.get("defaults"),
                (Map<String, String>) data.get("numbers"),
                builtin.stream().map(CalicoVersion::parse).collect(Collectors.toSet()));
    }
}
