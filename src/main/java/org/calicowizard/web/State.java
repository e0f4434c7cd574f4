package org.calicowizard.web;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.calicowizard.answers.RawAnswers;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriUtils;

/**
 * Everything that the wizard remembers, and all of it stands in the query string.
 *
 * @param raw the answers, as they were typed
 * @param returning whether a changed answer leads back to the page that shows them all
 * @param language the language that the pages were asked for in
 */
record State(RawAnswers raw, boolean returning, Optional<Language> language) {

    private static final String RETURN = "return";

    /** Encoded, and twice where htmx tells its page, it must fit into the header that the server is set to take. */
    static final int MOST_CHARACTERS = 16_384;

    /** Parameters that say how a page is shown, beside the answers. */
    static final Set<String> CONTROLS =
            Set.of(RETURN, PageLanguage.PARAMETER, Proposals.PROPOSE, Notices.DROPPED, Notices.OMITTED, Notices.OPENED);

    static State of(MultiValueMap<String, String> parameters) {
        State state = sent(parameters);
        if (!state.fitsLink()) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        return state;
    }

    /** What came in the body of a form, which may be more than a link can carry. */
    static State sent(MultiValueMap<String, String> parameters) {
        boolean returning = Step.CHECK.slug().equals(parameters.getFirst(RETURN));
        Optional<Language> language =
                Optional.ofNullable(parameters.getFirst(PageLanguage.PARAMETER)).flatMap(Language::named);
        return new State(new RawAnswers(parameters).without(CONTROLS), returning, language);
    }

    boolean fitsLink() {
        return characters() <= MOST_CHARACTERS;
    }

    int characters() {
        return raw.values().keySet().stream().mapToInt(this::characters).sum();
    }

    private int characters(String key) {
        return texts(key).stream().mapToInt(String::length).sum();
    }

    /** The answer that takes the most room. */
    String longest() {
        return raw.values().keySet().stream()
                .max(Comparator.comparingInt(this::characters))
                .orElseThrow();
    }

    State with(RawAnswers answers) {
        return new State(answers, returning, language);
    }

    State without(Set<String> keys) {
        return with(raw.without(keys));
    }

    State thenReturning() {
        return new State(raw, true, language);
    }

    State notReturning() {
        return new State(raw, false, language);
    }

    List<String> texts(String key) {
        return raw.values().getOrDefault(key, List.of());
    }

    /** A link to a step with these answers. */
    String href(Step step) {
        return href(step.path());
    }

    String href(String path) {
        String query = fields(Set.of()).stream()
                .map(field -> field.name() + "=" + encode(field.value()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** What a form must carry along, except what it asks itself. */
    List<HiddenField> fields(Set<String> asked) {
        Map<String, List<String>> carried = new LinkedHashMap<>(raw.values());
        carried.keySet().removeAll(asked);
        Stream<HiddenField> answers = carried.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(text -> new HiddenField(entry.getKey(), text)));
        Stream<HiddenField> control =
                Stream.of(new HiddenField(RETURN, Step.CHECK.slug())).filter(field -> returning);
        Stream<HiddenField> spoken =
                language.stream().map(chosen -> new HiddenField(PageLanguage.PARAMETER, chosen.tag()));
        return Stream.of(answers, control, spoken).flatMap(fields -> fields).toList();
    }

    /** A link without these answers, but in their language. */
    String inLanguage(String href) {
        return language.map(chosen -> PageLanguage.with(chosen, href)).orElse(href);
    }

    /** A plus sign is legal in a query, but servers read it as a space. */
    static String encode(String text) {
        return UriUtils.encodeQueryParam(text, StandardCharsets.UTF_8).replace("+", "%2B");
    }
}
