package org.calicowizard.rules;

import java.util.stream.Stream;
import org.calicowizard.address.RouterIds;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.Problem;

/** The table of router IDs: each a usable BGP identifier, and each once (RFC 4271 section 4.2). */
final class RouterIdTableCondition implements Condition {

    @Override
    public Stream<Problem> problems(Answers answers, BaseTraits base) {
        RouterIds ids = new RouterIds(answers.routerIds());
        return Stream.concat(
                ids.reserved().stream()
                        .map(node -> Problem.of(
                                "router-id-invalid",
                                String.valueOf(answers.routerIds().get(node)),
                                node)),
                ids.collisions().entrySet().stream()
                        .map(entry -> Problem.of(
                                "router-ids-duplicate", entry.getKey(), String.join(", ", entry.getValue()))));
    }
}
