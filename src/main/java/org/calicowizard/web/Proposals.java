package org.calicowizard.web;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.address.AddressProposal;
import org.calicowizard.address.AddressProposals;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.Problem;
import org.calicowizard.answers.RawAnswers;
import org.calicowizard.rules.AddressPlans;
import org.calicowizard.rules.Finding;
import org.calicowizard.rules.RuleBook;
import org.calicowizard.text.Message;
import org.springframework.stereotype.Component;

/** Fills in ranges for pods and services that clash with nothing known; what was typed is kept. */
@Component
final class Proposals {

    /** The name of the button that asks for a proposal instead of the next page. */
    static final String PROPOSE = "propose";

    private final AddressPlans plans;
    private final AddressProposals proposals;
    private final RuleBook book;

    Proposals(AddressPlans plans, AddressProposals proposals, RuleBook book) {
        this.plans = plans;
        this.proposals = proposals;
        this.book = book;
    }

    /**
     * The state with all ranges, and those that there is no room for.
     *
     * @param state the state, filled in as far as there is room
     * @param shortages what there is no room for
     */
    record Proposed(State state, List<Finding> shortages) {}

    Proposed fill(State state, Answers answers) {
        AddressProposal proposal = proposals.propose(answers.nodes(), answers.podsPerNode(), plans.asAnswered(answers));
        Map<String, List<String>> values = new LinkedHashMap<>(state.raw().values());
        values.put("podCidrs", List.of(text(answers.podCidrs(), proposal.podCidrs(), answers.serviceCidrs())));
        values.put("serviceCidrs", List.of(text(answers.serviceCidrs(), proposal.serviceCidrs(), answers.podCidrs())));
        values.values().removeIf(texts -> texts.equals(List.of("")));
        return new Proposed(state.with(new RawAnswers(values)), shortages(proposal));
    }

    private List<Finding> shortages(AddressProposal proposal) {
        return proposal.shortages().stream()
                .map(shortage -> Problem.in(
                        shortage.role().equals("pods") ? "podCidrs" : "serviceCidrs",
                        "no-private-range-left",
                        shortage.family().label(),
                        shortage.prefixLength(),
                        Message.of("proposal." + shortage.role())))
                .map(book::finding)
                .toList();
    }

    /** The family that was typed first is the primary one: pods and services both begin with it. */
    private static String text(List<Cidr> typed, List<Cidr> proposed, List<Cidr> beside) {
        Stream<Cidr> missing =
                proposed.stream().filter(cidr -> typed.stream().noneMatch(kept -> kept.family() == cidr.family()));
        Optional<Family> primary =
                Stream.concat(typed.stream(), beside.stream()).map(Cidr::family).findFirst();
        return Stream.concat(typed.stream(), missing)
                .sorted(Comparator.comparing(cidr -> !primary.equals(Optional.of(cidr.family()))))
                .map(Cidr::toString)
                .collect(Collectors.joining(","));
    }
}
