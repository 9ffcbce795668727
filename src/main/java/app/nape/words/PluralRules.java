package app.nape.words;

import static java.util.Map.entry;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;

/**
 * Which form a word takes beside a whole number, by language, as in the plural rules of CLDR 47 (cldr-core 47.0.0,
 * supplemental/plurals.json). We count things and never halves of them, so the rules for fractions are left out; some languages need
 * {@link Plural#OTHER} for nothing else, and their bundles have it all the same. Of our own: ICU4J brings 15 MB for these lines.
 */
public final class PluralRules {
    private static final PluralRules ENGLISH = rules(n -> n == 1 ? Plural.ONE : Plural.OTHER, Plural.ONE);
    private static final PluralRules ITALIAN = millions(n -> n == 1);
    private static final PluralRules FRENCH = millions(n -> n <= 1);
    private static final PluralRules NONE = rules(n -> Plural.OTHER);

    private static final Map<String, PluralRules> OF = Map.ofEntries(
            entry("en", ENGLISH),
            entry("de", ENGLISH),
            entry("nl", ENGLISH),
            entry("it", ITALIAN),
            entry("es", ITALIAN),
            entry("fr", FRENCH),
            entry("pt", FRENCH),
            entry("pl", rules(PluralRules::polish, Plural.ONE, Plural.FEW, Plural.MANY)),
            entry("uk", rules(PluralRules::ukrainian, Plural.ONE, Plural.FEW, Plural.MANY)),
            entry("ja", NONE),
            entry("zh", NONE),
            entry("ar", rules(PluralRules::arabic, Plural.ZERO, Plural.ONE, Plural.TWO, Plural.FEW, Plural.MANY)),
            entry("he", rules(PluralRules::hebrew, Plural.ONE, Plural.TWO)));

    private final LongFunction<Plural> rule;
    private final Set<Plural> categories;

    private PluralRules(LongFunction<Plural> rule, Set<Plural> categories) {
        this.rule = rule;
        this.categories = Collections.unmodifiableSet(categories);
    }

    /** The rules of a language; of English for one that we do not know. */
    public static PluralRules of(Locale language) {
        return OF.getOrDefault(language.getLanguage(), ENGLISH);
    }

    /** The languages that we know the rules of, as ISO 639 codes. */
    public static Set<String> languages() {
        return OF.keySet();
    }

    /** The form beside a number; below zero as above it. */
    public Plural of(long number) {
        return rule.apply(Math.abs(number));
    }

    /** Every form that a text with a number has in this language. */
    public Set<Plural> categories() {
        return categories;
    }

    private static PluralRules rules(LongFunction<Plural> rule, Plural... besideOther) {
        Set<Plural> all = EnumSet.of(Plural.OTHER);
        all.addAll(Set.of(besideOther));
        return new PluralRules(rule, all);
    }

    /** One, many for whole millions, other. */
    private static PluralRules millions(LongPredicate one) {
        return rules(
                n -> {
                    if (one.test(n)) {
                        return Plural.ONE;
                    }
                    return n != 0 && n % 1_000_000 == 0 ? Plural.MANY : Plural.OTHER;
                },
                Plural.ONE,
                Plural.MANY);
    }

    private static Plural polish(long n) {
        if (n == 1) {
            return Plural.ONE;
        }
        return few(n) ? Plural.FEW : Plural.MANY;
    }

    private static Plural ukrainian(long n) {
        if (n % 10 == 1 && n % 100 != 11) {
            return Plural.ONE;
        }
        return few(n) ? Plural.FEW : Plural.MANY;
    }

    /** Ends in two, three or four, but not in twelve, thirteen or fourteen. */
    private static boolean few(long n) {
        return n % 10 >= 2 && n % 10 <= 4 && (n % 100 < 12 || n % 100 > 14);
    }

    private static Plural arabic(long n) {
        if (n <= 2) {
            return n == 0 ? Plural.ZERO : n == 1 ? Plural.ONE : Plural.TWO;
        }
        long rest = n % 100;
        if (rest >= 3 && rest <= 10) {
            return Plural.FEW;
        }
        return rest >= 11 ? Plural.MANY : Plural.OTHER;
    }

    private static Plural hebrew(long n) {
        return n == 1 ? Plural.ONE : n == 2 ? Plural.TWO : Plural.OTHER;
    }
}
