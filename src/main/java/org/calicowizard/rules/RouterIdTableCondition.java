package org.calicowizard.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.address.IpAddress;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Problem;

/** The table of router IDs: each a usable BGP identifier, and each once (RFC 4271 section 4.2). */
final class RouterIdTableCondition implements Condition {

    private static final int LOOPBACK = 127;
    private static final int FIRST_MULTICAST = 224;

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        return Stream.concat(invalid(answers), duplicate(answers));
    }

    private static Stream<Problem> invalid(Answers answers) {
        return answers.routerIds().entrySet().stream()
                .filter(entry -> !looksUnicast(entry.getValue()))
                .map(entry -> Problem.of("router-id-invalid", entry.getValue(), entry.getKey()));
    }

    private static Stream<Problem> duplicate(Answers answers) {
        Map<String, List<String>> nodesById = answers.routerIds().entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().toString(),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
        return nodesById.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> Problem.of("router-ids-duplicate", entry.getKey(), String.join(", ", entry.getValue())));
    }

    private static boolean looksUnicast(IpAddress id) {
        int first = Integer.parseInt(id.toString().replaceFirst("\\..*", ""));
        return first > 0 && first < FIRST_MULTICAST && first != LOOPBACK;
    }
}
