package org.calicowizard.web;

import java.util.List;
import java.util.Locale;
import org.calicowizard.address.AddressPlan;
import org.calicowizard.address.FamilyPlan;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.rules.AddressPlans;
import org.springframework.stereotype.Component;

/** Draws up the picture of the address plan, also of answers that are not complete or not all right. */
@Component
final class AddressPictures {

    private final AddressPlans plans;
    private final AnswersReader reader;
    private final Tidy tidy;

    AddressPictures(AddressPlans plans, AnswersReader reader, Tidy tidy) {
        this.plans = plans;
        this.reader = reader;
        this.tidy = tidy;
    }

    /** The picture where a step shows it: on the page that asks for addresses. */
    List<AddressPicture> on(Step step, Given given, Locale locale) {
        return step == Step.ADDRESSES ? List.of(of(given, locale)) : List.of();
    }

    /**
     * The picture.
     *
     * @param given the answers so far; ranges that cannot be read are left out
     * @param locale the reader's language, for numbers
     * @return the picture; empty where no range is known
     */
    AddressPicture of(Given given, Locale locale) {
        State typed = tidy.tidy(given.state());
        return Given.of(ReadableRanges.of(typed), reader)
                .answers()
                .map(answers -> picture(answers.installer().value(), plan(answers, typed), locale))
                .orElse(new AddressPicture("", List.of()));
    }

    /** Where service ranges were given, no default stands in for those that cannot be read. */
    private AddressPlan plan(Answers answers, State typed) {
        return typed.texts("serviceCidrs").isEmpty()
                ? plans.plan(answers)
                : AddressPlan.of(answers.nodes(), answers.podsPerNode(), plans.asAnswered(answers));
    }

    private static AddressPicture picture(String installer, AddressPlan plan, Locale locale) {
        return new AddressPicture(
                installer,
                plan.families().stream()
                        .map(family -> picture(family, plan, new RoomBars(locale)))
                        .toList());
    }

    private static FamilyPicture picture(FamilyPlan family, AddressPlan plan, RoomBars rooms) {
        RangeBars ranges = new RangeBars(family, plan.overlaps());
        return new FamilyPicture(
                family.family(),
                ranges.bars(rooms),
                ranges.slots(),
                family.pods().stream()
                        .flatMap(pool -> family.maxNodes().stream().map(ceiling -> rooms.of(pool, ceiling, plan)))
                        .toList());
    }
}
