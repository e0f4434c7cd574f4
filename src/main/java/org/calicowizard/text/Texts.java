package org.calicowizard.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * The texts of one language. Generated files and the API always use {@link Locale#ENGLISH}, so that equal answers give
 * equal bytes, and call answers and values as they are called on the wire; pages use the reader's language, and labels.
 */
public final class Texts {

    private static final List<String> BUNDLES =
            List.of("rules", "plan", "checklist", "address", "answers", "wizard", "open", "artifacts");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final List<ResourceBundle> bundles;
    private final Terms terms;

    private Texts(Locale locale, boolean labelled) {
        this.locale = locale;
        this.bundles = BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle("messages/" + name, locale, NO_FALLBACK))
                .toList();
        this.terms = new Terms(this::find, labelled);
    }

    /**
     * The texts of a language; English where the language has none.
     *
     * @param locale the reader's language
     * @return its texts, with answers and values as they are on the wire
     */
    public static Texts in(Locale locale) {
        return new Texts(locale, false);
    }

    /**
     * The texts of a language as pages show them; English where the language has none.
     *
     * @param locale the reader's language
     * @return its texts, with the labels of answers and values
     */
    public static Texts onPages(Locale locale) {
        return new Texts(locale, true);
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
        String pattern = ofPages(message.key())
                .or(() -> find(message.key()))
                .orElseThrow(() -> new MissingResourceException(
                        "no text for " + message.key(), Texts.class.getName(), message.key()));
        Object[] args = message.args().stream().map(this::shown).toArray();
        return new MessageFormat(terms.named(pattern), locale).format(args);
    }

    /**
     * A text that need not be there.
     *
     * @param key the key in the message files
     * @return the text as its file has it; empty where no file has the key
     */
    public Optional<String> find(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .map(bundle -> bundle.getString(key));
    }

    /** What pages say otherwise. */
    private Optional<String> ofPages(String key) {
        return find(key + ".page").filter(text -> terms.labelled());
    }

    private Object shown(Object arg) {
        return arg instanceof Message message ? of(message) : arg;
    }
}
