package app.nape.words;

import app.nape.code.Sentence;
import java.text.MessageFormat;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Every text a person reads, in one language. A key's first word names its bundle: {@code player.pause} stands in
 * {@code i18n/player.properties}. Texts are {@link MessageFormat} patterns, so an apostrophe is written as the typographic one. A text
 * that is missing in the person's language is English, and so are its numbers, dates and plurals.
 */
public final class Texts {
    private final List<Language> languages;
    private final boolean held;

    /** The texts in this language where it is one of {@link Languages#SHIPPED}, else in English. */
    public Texts(Locale wanted) {
        this(wanted, Languages.SHIPPED, Bundles::shipped);
    }

    /** The same of other bundles. */
    Texts(Locale wanted, List<Locale> shipped, Bundles bundles) {
        List<Language> found = new ArrayList<>();
        if (!wanted.getLanguage().equals("en")) {
            shipped.stream()
                    .filter(language -> language.getLanguage().equals(wanted.getLanguage()))
                    .findFirst()
                    .ifPresent(language -> found.add(new Language(language, wanted, bundles)));
        }
        found.add(new Language(Locale.ENGLISH, wanted, bundles));
        this.languages = List.copyOf(found);
        this.held = false;
    }

    private Texts(List<Language> languages, boolean held) {
        this.languages = languages;
        this.held = held;
    }

    /** The same for a screen: no line’s end parts a number and what it counts, for a no-break space stands between them. */
    public Texts onScreen() {
        return held ? this : new Texts(languages, true);
    }

    /** The same with plain spaces, for what is typed, and for what is written to a file or the clipboard. */
    public Texts plain() {
        return held ? new Texts(languages, false) : this;
    }

    /** What numbers and dates are written in: the language of the texts, with the customs of the person's region. */
    public Locale locale() {
        return languages.getFirst().locale;
    }

    /**
     * The text under a key, with its places filled in.
     *
     * @throws MissingResourceException when there is none in any language
     */
    public String of(String key, Object... arguments) {
        for (Language language : languages) {
            String pattern = language.pattern(key);
            if (pattern != null) {
                return lines(language.fill(pattern, arguments));
            }
        }
        throw missing(key);
    }

    /**
     * The text under a key in the form that its language has beside a number, for example {@code stretch.count.one}.
     *
     * @param number stands at {@code {0}}
     * @param more stand at {@code {1}} and on
     * @throws MissingResourceException when there is none in any language
     */
    public String counted(String key, long number, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = number;
        System.arraycopy(more, 0, arguments, 1, more.length);
        for (Language language : languages) {
            String pattern = language.pattern(key, number);
            if (pattern != null) {
                return lines(language.fill(pattern, arguments));
            }
        }
        throw missing(key);
    }

    /** The text under a key exactly as it stands in its bundle, which is no pattern; empty where there is none. */
    public Optional<String> verbatim(String key) {
        for (Language language : languages) {
            String text = language.pattern(key);
            if (text != null) {
                return Optional.of(lines(text));
            }
        }
        return Optional.empty();
    }

    private String lines(String text) {
        return held ? Unparted.of(text) : text;
    }

    /** A sentence in words, in the form beside its first number where it has such forms. One that nobody here knows, such as a newer agent's, is said plainly. */
    public String of(Sentence sentence) {
        Object[] parts = sentence.parts().stream().map(this::part).toArray();
        if (has(sentence.id())) {
            return of(sentence.id(), parts);
        }
        return parts.length > 0 && parts[0] instanceof Long number && has(sentence.id() + '.' + Plural.OTHER.word())
                ? counted(sentence.id(), number, Arrays.copyOfRange(parts, 1, parts.length))
                : of("link.unknown");
    }

    private Object part(Object part) {
        if (part instanceof Sentence(String id, List<Object> parts)
                && id.equals(Sentence.CLOCK)
                && parts.size() == 2
                && parts.getFirst() instanceof Long hour
                && parts.getLast() instanceof Long minute) {
            return new ClockWords(this).of(LocalTime.of(Math.clamp(hour, 0, 23), Math.clamp(minute, 0, 59)));
        }
        return part instanceof Sentence inner ? of(inner) : part;
    }

    /** Whether there is a text under the key. */
    public boolean has(String key) {
        return languages.stream().anyMatch(language -> language.pattern(key) != null);
    }

    /** The texts of an area as the toolkit of the commands wants them. */
    public ResourceBundle bundle(String area) {
        Map<String, String> all = new TreeMap<>();
        languages.reversed().forEach(language -> all.putAll(language.area(area)));
        return new Area(all);
    }

    private static MissingResourceException missing(String key) {
        return new MissingResourceException("no text: " + key, Texts.class.getName(), key);
    }

    /** The texts of one language, each bundle read when it is first asked for. */
    private static final class Language {
        private final Locale language;
        private final Locale locale;
        private final PluralRules plurals;
        private final Bundles bundles;
        private final Map<String, Map<String, String>> areas = new ConcurrentHashMap<>();

        Language(Locale language, Locale wanted, Bundles bundles) {
            this.language = language;
            this.locale = Languages.in(language, wanted);
            this.plurals = PluralRules.of(language);
            this.bundles = bundles;
        }

        Map<String, String> area(String name) {
            return areas.computeIfAbsent(name, area -> bundles.read(area, language));
        }

        @Nullable
        String pattern(String key) {
            int dot = key.indexOf('.');
            return area(dot < 0 ? key : key.substring(0, dot)).get(key);
        }

        @Nullable
        String pattern(String key, long number) {
            String fitting = pattern(key + '.' + plurals.of(number).word());
            return fitting == null ? pattern(key + '.' + Plural.OTHER.word()) : fitting;
        }

        /** Most texts have no places; reading a pattern costs more than all the rest of making a label. */
        String fill(String pattern, Object[] arguments) {
            return arguments.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0
                    ? pattern
                    : new MessageFormat(pattern, locale).format(arguments);
        }
    }

    private static final class Area extends ResourceBundle {
        private final Map<String, String> texts;

        Area(Map<String, String> texts) {
            this.texts = texts;
        }

        @Override
        protected @Nullable Object handleGetObject(String key) {
            return texts.get(key);
        }

        @Override
        protected Set<String> handleKeySet() {
            return texts.keySet();
        }

        @Override
        public Enumeration<String> getKeys() {
            return Collections.enumeration(texts.keySet());
        }
    }
}
