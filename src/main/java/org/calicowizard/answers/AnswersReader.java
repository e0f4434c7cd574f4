package org.calicowizard.answers;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.calicowizard.address.Cidr;
import org.calicowizard.address.Family;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.text.Message;

/** Reads answers from their texts, fills in the defaults and writes the canonical form. */
public final class AnswersReader {

    /** Keys whose value stands in every canonical form, so that a link keeps its meaning. */
    private static final Set<String> PINNED = Set.of("schema", "calico");

    private static final Set<String> PINNED_FOR_UPLOADS =
            Set.of("schema", "calico", "encapsulation4", "encapsulation6");

    private final AnswerTable table;
    private final Defaults defaults;
    private final List<String> keys;
    private final Map<AnswerKey<?>, Object> fixed = new IdentityHashMap<>();

    /**
     * A reader that knows the releases of a catalogue.
     *
     * @param releases the catalogue
     */
    public AnswersReader(CalicoReleases releases) {
        AnswersFile file = AnswersFile.load();
        this.table = new AnswerTable(releases, file);
        this.defaults = new Defaults(releases, file);
        this.keys = table.rows().stream().map(AnswerKey::name).toList();
        table.rows().forEach(row -> fixedDefault(row).ifPresent(value -> fixed.put(row, value)));
    }

    /**
     * The keys that answers may have.
     *
     * @return the keys in canonical order
     */
    public List<String> keys() {
        return keys;
    }

    /**
     * The answers that there are to give.
     *
     * @return them in canonical order
     */
    public List<AnswerChoice> choices() {
        return table.rows().stream()
                .map(row -> new AnswerChoice(
                        row.name(),
                        row.form().names(),
                        row.form().allowed(row.name()),
                        Optional.ofNullable(defaults.fixed().get(row.name())),
                        row.form().schemas(),
                        row == table.ipFamily))
                .toList();
    }

    /**
     * Reads answers.
     *
     * @param raw the texts
     * @return the answers and all problems with them
     */
    public Reading read(RawAnswers raw) {
        List<Problem> problems = new ArrayList<>(unknownKeys(raw));
        raw.repeated().stream()
                .sorted()
                .map(key -> Problem.in(key, "duplicate-key", Message.answer(key)))
                .forEach(problems::add);
        Map<AnswerKey<?>, Object> values = new IdentityHashMap<>(fixed);
        table.rows().forEach(row -> read(row, raw, values, problems));
        if (values.containsKey(table.ipFamily)) {
            return new Reading(Optional.of(complete(new Values(values))), problems);
        }
        if (raw.texts(table.ipFamily.name()).isEmpty()) {
            problems.add(0, Problem.in(table.ipFamily.name(), "ip-family-required"));
        }
        return new Reading(Optional.empty(), problems);
    }

    /**
     * Leaves out what means nothing here: keys that no answer has, and single values that cannot be read. Lists stay as
     * they are, since an item that cannot be read is better mended than lost.
     *
     * @param raw the texts, of an old link or file
     * @return what is left of them, and what is not
     */
    public TakenOver takeOver(RawAnswers raw) {
        List<String> unknown = raw.values().keySet().stream()
                .filter(key -> raw.repeated().contains(key) || isUnknown(key, raw.texts(key)))
                .toList();
        return new TakenOver(
                new RawAnswers(raw.without(Set.copyOf(unknown)).values()),
                unknown.stream()
                        .map(key -> key + "=" + String.join(",", raw.texts(key)))
                        .toList());
    }

    private boolean isUnknown(String key, List<String> texts) {
        return table.rows().stream()
                .filter(row -> row.name().equals(key))
                .noneMatch(row -> !(row.form() instanceof SingleForm<?>)
                        || row.form().parse(key, texts).value().isPresent());
    }

    /**
     * The canonical form of answers about a catalogued manifest. Encapsulation equal to that manifest's is left out.
     *
     * @param answers the answers
     * @return their canonical form
     */
    public CanonicalAnswers canonical(Answers answers) {
        return CanonicalAnswers.of(answers, table, defaults, PINNED);
    }

    /**
     * The canonical form of answers about an uploaded manifest. There, an encapsulation that was not asked for is
     * whatever the manifest has, so one that was is never left out.
     *
     * @param answers the answers
     * @param upload the uploaded manifest
     * @return their canonical form; the complete one has the backend and encapsulation that result
     */
    public CanonicalAnswers canonical(Answers answers, BaseTraits upload) {
        return CanonicalAnswers.of(answers, table, defaults, PINNED_FOR_UPLOADS)
                .holding(Map.of(
                        table.backend.name(), upload.backend().value(),
                        table.encapsulation4.name(),
                                upload.encapsulation(answers, Family.IPV4).value(),
                        table.encapsulation6.name(),
                                upload.encapsulation(answers, Family.IPV6).value()));
    }

    private List<Problem> unknownKeys(RawAnswers raw) {
        return raw.values().keySet().stream()
                .filter(key -> !keys.contains(key))
                .map(key -> Problem.in(
                        key,
                        "unknown-key",
                        Shown.of(key),
                        Nearest.to(key, keys)
                                .map(near -> Message.of("answers.or-use", Message.answer(near)))
                                .orElseGet(this::anyKey)))
                .toList();
    }

    private Message anyKey() {
        return Message.of(
                "answers.or-one-of",
                Allowed.listed(keys.stream().map(Message::answer).toList()));
    }

    private <T> void read(AnswerKey<T> row, RawAnswers raw, Map<AnswerKey<?>, Object> values, List<Problem> problems) {
        List<String> texts = raw.texts(row.name());
        if (!texts.isEmpty()) {
            Parsed<T> parsed = row.form().parse(row.name(), texts);
            problems.addAll(parsed.problems());
            parsed.value().ifPresent(value -> values.put(row, value));
        }
    }

    private <T> Optional<T> fixedDefault(AnswerKey<T> row) {
        return Optional.ofNullable(defaults.fixed().get(row.name()))
                .flatMap(text -> row.form().parse(row.name(), List.of(text)).value());
    }

    private Answers complete(Values given) {
        CalicoVersion calico = given.of(table.calico).orElseGet(defaults::calico);
        Datastore datastore = given.get(table.datastore);
        List<Cidr> pods = given.of(table.podCidrs).orElse(List.of());
        boolean nodeIpv4 = given.get(table.nodeIpv4);
        return new Answers(
                given.get(table.schema),
                given.get(table.ipFamily),
                given.get(table.installer),
                given.get(table.cluster),
                given.of(table.kubernetes).orElseGet(() -> defaults.kubernetes(calico)),
                given.get(table.nodes),
                given.get(table.podsPerNode),
                pods,
                given.of(table.serviceCidrs).orElse(List.of()),
                given.of(table.nodeCidrs).orElse(List.of()),
                calico,
                datastore,
                given.of(table.etcdEndpoints).orElse(List.of()),
                given.get(table.typha),
                given.of(table.base).orElseGet(() -> defaults.base(calico, datastore)),
                given.get(table.backend),
                given.of(table.encapsulation4),
                given.of(table.encapsulation6),
                given.get(table.natOutgoing4),
                given.of(table.natOutgoing6).orElseGet(() -> defaults.natOutgoing6(pods)),
                given.get(table.blockSize4),
                given.get(table.blockSize6),
                given.get(table.detect4),
                given.get(table.detect6),
                nodeIpv4,
                given.of(table.routerId).orElseGet(() -> defaults.routerId(nodeIpv4)),
                given.of(table.routerIds).orElseGet(TreeMap::new),
                given.get(table.mtu));
    }
}
