package org.calicowizard.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The texts of one language. Generated files and the API always use {@link Locale#ENGLISH}, so that equal answers give
 * equal bytes, and call answers and values as they are called on the wire; pages use the reader's language, and labels.
 */
public final class Texts {

    private static final List<String> BUNDLES =
            List.of("rules", "plan", "checklist", "address", "answers", "wizard", "open", "artifacts");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** What files say never changes, so each language is read once; there are no more of them than there are files. */
    private static final Map<Locale, Texts> ON_WIRE = new ConcurrentHashMap<>();

    private static final Map<Locale, Texts> ON_PAGES = new ConcurrentHashMap<>();

    private final Locale language;
    private final Map<String, String> patterns;
    private final Terms terms;

    /** By the message's key. A format must not be used by two threads at a time, so each use has a copy. */
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Texts(Locale language, boolean labelled) {
        this.language = language;
        this.patterns = BUNDLES.stream()
                .map(name -> bundle(name, language))
                .flatMap(bundle -> bundle.keySet().stream().map(key -> Map.entry(key, bundle.getString(key))))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, later) -> first));
        this.terms = new Terms(this::find, labelled);
    }

    /**
     * The texts of a language; English where the language has none.
     *
     * @param locale the reader's language
     * @return its texts, with answers and values as they are on the wire
     */
    public static Texts in(Locale locale) {
        return ON_WIRE.computeIfAbsent(language(locale), language -> new Texts(language, false));
    }

    /**
     * The texts of a language as pages show them; English where the language has none.
     *
     * @param locale the reader's language
     * @return its texts, with the labels of answers and values
     */
    public static Texts onPages(Locale locale) {
        return ON_PAGES.computeIfAbsent(language(locale), language -> new Texts(language, true));
    }

    /** The one whose files are read for a reader's language. */
    private static Locale language(Locale locale) {
        return bundle(BUNDLES.get(0), locale).getLocale();
    }

    private static ResourceBundle bundle(String name, Locale language) {
        return ResourceBundle.getBundle("messages/" + name, language, NO_FALLBACK);
    }

    /**
     * The text of a message.
     *
     * @param message what to say
     * @return it, in this language
     * @throws MissingResourceException if no message file has the key
     */
    public String of(Message message) {
        if (message.isTerm()) {
            return terms.of(message);
        }
        MessageFormat format = formats.computeIfAbsent(message.key(), this::format);
        Object[] args = message.args().stream().map(this::shown).toArray();
        return ((MessageFormat) format.clone()).format(args);
    }

    private MessageFormat format(String key) {
        String pattern = ofPages(key)
                .or(() -> find(key))
                .orElseThrow(() -> new MissingResourceException("no text for " + key, Texts.class.getName(), key));
        return new MessageFormat(terms.named(pattern), language);
    }

    /**
     * A text that need not be there.
     *
     * @param key the key in the message files
     * @return the text as its file has it; empty where no file has the key
     */
    public Optional<String> find(String key) {
        return Optional.ofNullable(patterns.get(key));
    }

    /** What pages say otherwise. */
    private Optional<String> ofPages(String key) {
        return find(key + ".page").filter(text -> terms.labelled());
    }

    private Object shown(Object arg) {
        return arg instanceof Message message ? of(message) : arg;
    }
}
