package org.calicowizard.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.calicowizard.address.Family;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.IpFamily;
import org.calicowizard.answers.RawAnswers;
import org.springframework.stereotype.Component;

/** Forgets answers that mean nothing beside the others, and tells which they were. */
@Component
final class Leftovers {

    private static final List<String> RANGES = List.of("podCidrs", "serviceCidrs", "nodeCidrs");

    private final AnswersReader reader;
    private final Questions questions;

    Leftovers(AnswersReader reader, Questions questions) {
        this.reader = reader;
        this.questions = questions;
    }

    /**
     * What is left.
     *
     * @param state the answers that count
     * @param dropped the others, as {@code key=value}, without those that a form sends by default
     */
    record Kept(State state, List<String> dropped) {

        Kept with(State other) {
            return new Kept(other, dropped);
        }

        /** A link with these answers, whose page tells what was dropped. */
        String href(Step step) {
            return Notices.telling(state.href(step), Notices.DROPPED, dropped);
        }
    }

    /** Ranges of an IP family go only where that question was answered: elsewhere they may be mistyped. */
    Kept forget(Step answered, State state) {
        Optional<Answers> answers = Given.of(state, reader).answers();
        if (answers.isEmpty()) {
            return new Kept(state, List.of());
        }
        State counting = state.without(questions.without(answers.get()));
        State kept = answered == Step.FAMILY ? withoutRangesBeside(answers.get().ipFamily(), counting) : counting;
        return new Kept(kept, dropped(state, kept));
    }

    private static State withoutRangesBeside(IpFamily used, State state) {
        Map<String, List<String>> values = new LinkedHashMap<>(state.raw().values());
        for (String key : RANGES) {
            List<String> items = items(state, key);
            List<String> usable =
                    items.stream().filter(item -> mayBeOf(used, item)).toList();
            if (usable.isEmpty()) {
                values.remove(key);
            } else if (usable.size() < items.size()) {
                values.put(key, List.of(String.join(",", usable)));
            }
        }
        return state.with(new RawAnswers(values));
    }

    /** By its punctuation; what has none may be a slip of the pen in either. */
    private static boolean mayBeOf(IpFamily used, String item) {
        boolean ipv6 = item.contains(":");
        return !ipv6 && !item.contains(".") || used.uses(ipv6 ? Family.IPV6 : Family.IPV4);
    }

    private List<String> dropped(State before, State kept) {
        Map<String, Object> effective = Given.of(kept, reader).effective();
        List<String> dropped = new ArrayList<>();
        before.raw().values().forEach((key, texts) -> {
            List<String> gone = new ArrayList<>(items(before, key));
            gone.removeAll(items(kept, key));
            String text = String.join(",", gone);
            if (!gone.isEmpty() && !text.equals(String.valueOf(effective.get(key)))) {
                dropped.add(key + "=" + text);
            }
        });
        return dropped;
    }

    private static List<String> items(State state, String key) {
        return state.texts(key).stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .toList();
    }
}
