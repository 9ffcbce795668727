package app.nape.words;

import app.nape.code.Sentence;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every text a person reads, in one language. A key's first word names its bundle: {@code player.pause} stands in
 * {@code i18n/player.properties}. Texts are {@link MessageFormat} patterns, so an apostrophe is written as the typographic one.
 */
public final class Texts {
    private final Locale locale;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    /** The texts in this language, or in English where a text has not been translated. */
    public Texts(Locale locale) {
        this.locale = inLatinDigits(locale);
    }

    /** Every text is English as yet, and “٣ days” is nobody’s language. */
    private static Locale inLatinDigits(Locale locale) {
        boolean latin = locale.getLanguage().equals("en")
                || DecimalFormatSymbols.getInstance(locale).getZeroDigit() == '0';
        return latin ? locale : Locale.forLanguageTag(locale.stripExtensions().toLanguageTag() + "-u-nu-latn");
    }

    /** The language and region that numbers and dates are written in. */
    public Locale locale() {
        return locale;
    }

    /** The text under a key, with its places filled in. */
    public String of(String key, Object... arguments) {
        String pattern = bundle(key).getString(key);
        // Most texts have no places; reading a pattern costs more than all the rest of making a label.
        return arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                ? pattern
                : new MessageFormat(pattern, locale).format(arguments);
    }

    /** A sentence in words. One that nobody here knows, such as a newer agent's, is said plainly. */
    public String of(Sentence sentence) {
        return has(sentence.id())
                ? of(sentence.id(), sentence.parts().stream().map(this::part).toArray())
                : of("link.unknown");
    }

    private Object part(Object part) {
        return part instanceof Sentence inner ? of(inner) : part;
    }

    /** Whether there is a text under the key. */
    public boolean has(String key) {
        try {
            return bundle(key).containsKey(key);
        } catch (MissingResourceException none) {
            return false;
        }
    }

    private ResourceBundle bundle(String key) {
        int dot = key.indexOf('.');
        String area = dot < 0 ? key : key.substring(0, dot);
        return bundles.computeIfAbsent(
                area, name -> ResourceBundle.getBundle("app.nape.i18n." + name, locale, Texts.class.getModule()));
    }
}
