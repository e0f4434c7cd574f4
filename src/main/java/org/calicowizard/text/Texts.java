package org.calicowizard.text;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * The texts of one language. Generated files always use {@link Locale#ENGLISH}, so that equal answers give equal bytes;
 * pages use the reader's language.
 */
public final class Texts {

    private static final List<String> BUNDLES = List.of("rules", "plan", "checklist", "artifacts");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale locale;
    private final List<ResourceBundle> bundles;

    private Texts(Locale locale) {
        this.locale = locale;
        this.bundles = BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle("messages/" + name, locale, NO_FALLBACK))
                .toList();
    }

    /**
     * The texts of a language; English where the language has none.
     *
     * @param locale the reader's language
     * @return its texts
     */
    public static Texts in(Locale locale) {
        return new Texts(locale);
    }

    /**
     * The text of a message.
     *
     * @param message what to say
     * @return it, in this language
     * @throws MissingResourceException if no message file has the key
     */
    public String of(Message message) {
        return new MessageFormat(pattern(message.key()), locale)
                .format(message.args().toArray());
    }

    private String pattern(String key) {
        return bundles.stream()
                .filter(bundle -> bundle.containsKey(key))
                .findFirst()
                .orElseThrow(() -> new MissingResourceException("no text for " + key, Texts.class.getName(), key))
                .getString(key);
    }
}
