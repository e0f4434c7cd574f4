package org.calicowizard.web;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The languages that pages are written in. */
enum Language {
    ENGLISH(Locale.ENGLISH),
    CHINESE(Locale.SIMPLIFIED_CHINESE);

    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The language that a tag names, such as {@code en-GB}, {@code zh}, {@code zh_CN} or {@code zh-Hans}. */
    static Optional<Language> named(String tag) {
        return of(Locale.forLanguageTag(tag.replace('_', '-')));
    }

    /** Who reads traditional characters may well prefer English to simplified ones. */
    static Optional<Language> of(Locale reader) {
        boolean traditional = reader.getScript().equals("Hant")
                || reader.getScript().isEmpty() && TRADITIONAL.contains(reader.getCountry());
        return Stream.of(values())
                .filter(language -> language.locale.getLanguage().equals(reader.getLanguage()))
                .filter(language -> language != CHINESE || !traditional)
                .findFirst();
    }

    Locale locale() {
        return locale;
    }

    String tag() {
        return locale.toLanguageTag();
    }
}
