package org.calicowizard.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.calicowizard.address.SpecialRanges;
import org.calicowizard.answers.Answers;
import org.calicowizard.answers.AnswersReader;
import org.calicowizard.answers.Backend;
import org.calicowizard.answers.BaseTraits;
import org.calicowizard.answers.BuiltinReleases;
import org.calicowizard.answers.Datastore;
import org.calicowizard.answers.Queries;
import org.calicowizard.release.CalicoReleases;
import org.calicowizard.release.CalicoVersion;
import org.calicowizard.release.KubernetesReleases;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** A row of {@code rules/cases.yaml}: a rule, a query that breaks it, and one that only just does not. */
record RuleCase(String rule, String breaks, String spares, Map<String, Object> base) {

    private static final RuleBook BOOK = RuleBook.load();
    private static final CalicoReleases RELEASES = CalicoReleases.load();
    private static final AnswersReader READER = new AnswersReader(RELEASES);
    private static final Rules RULES = new Rules(
            BOOK, RELEASES, KubernetesReleases.load(), BuiltinReleases.load(), SpecialRanges.load(), Installers.load());

    static List<RuleCase> all() {
        try (InputStream in = RuleCase.class.getResourceAsStream("/rules/cases.yaml")) {
            List<Map<String, Object>> rows = new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
            return rows.stream().map(RuleCase::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Finding> findingsOf(String query) {
        return RULES.check(READER.read(Queries.raw(query)), this::traits);
    }

    private BaseTraits traits(Answers answers) {
        BaseTraits asked = BaseTraits.of(answers);
        return new BaseTraits(
                base.containsKey("release") ? CalicoVersion.parse(text("release")) : asked.release(),
                base.containsKey("datastore") ? Datastore.valueOf(constant("datastore")) : asked.datastore(),
                base.containsKey("backend") ? Backend.valueOf(constant("backend")) : asked.backend(),
                (boolean) base.getOrDefault("typha", asked.typha()),
                asked.encapsulation4(),
                asked.encapsulation6());
    }

    private String text(String key) {
        return base.getOrDefault(key, "").toString();
    }

    private String constant(String key) {
        return text(key).toUpperCase(Locale.ROOT);
    }

    @SuppressWarnings("unchecked")
    private static RuleCase of(Map<String, Object> row) {
        return new RuleCase(
                (String) row.get("rule"), (String) row.get("breaks"), (String) row.get("spares"), (Map<String, Object>)
                        row.getOrDefault("base", Map.of()));
    }

    @Override
    public String toString() {
        return rule + ": " + breaks;
    }
}
