package app.nape.care.plan;

import app.nape.code.Hidden;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The limits that values keep; each answers the value or throws {@link OutOfBounds}. Lengths of texts count characters as people do (code points). */
final class Limit {
    /** Longest name of an exercise, a phase, a set, in characters. */
    static final int LINE = 120;
    /** Longest remark, in characters. */
    static final int NOTE = 200;
    /** Longest text, in characters. */
    static final int TEXT = 600;

    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private Limit() {}

    static int whole(String field, int value, int least, int most) {
        if (value < least || value > most) {
            throw new OutOfBounds(field, "plan.is-no-whole-number", least, most);
        }
        return value;
    }

    static Duration seconds(String field, Duration value, int least, int most) {
        if (!value.equals(Duration.ofSeconds(value.toSeconds()))
                || value.toSeconds() < least
                || value.toSeconds() > most) {
            throw new OutOfBounds(field, "plan.is-no-whole-number", least, most);
        }
        return value;
    }

    static Duration minutes(String field, Duration value, int least, int most) {
        if (value.compareTo(Duration.ofMinutes(least)) < 0
                || value.compareTo(Duration.ofMinutes(most)) > 0
                || !value.equals(Duration.ofMinutes(value.toMinutes()))) {
            throw new OutOfBounds(field, "plan.is-no-whole-number", least, most);
        }
        return value;
    }

    static LocalDate day(String field, LocalDate value) {
        if (value.getYear() < FIRST_YEAR || value.getYear() > LAST_YEAR) {
            throw new OutOfBounds(field, "plan.is-not-within-years");
        }
        return value;
    }

    static String key(String field, String value) {
        return matching(field, value, KEY, "plan.is-not-a-key");
    }

    /** A key, or nothing. */
    static String keyOrNone(String field, String value) {
        return value.isEmpty() ? value : key(field, value);
    }

    static String matching(String field, String value, Pattern pattern, String otherwise) {
        if (!pattern.matcher(value).matches()) {
            throw new OutOfBounds(field, otherwise);
        }
        return value;
    }

    /** One line with something in it. */
    static String line(String field, String value, int most) {
        return filled(field, lineOrNone(field, value, most));
    }

    /** One line, or nothing. */
    static String lineOrNone(String field, String value, int most) {
        if (value.indexOf('\n') >= 0) {
            throw new OutOfBounds(field, "plan.has-a-control-character");
        }
        return textOrNone(field, value, most);
    }

    /** Lines with something in them. */
    static String text(String field, String value, int most) {
        return filled(field, textOrNone(field, value, most));
    }

    /** Lines, or nothing. */
    static String textOrNone(String field, String value, int most) {
        if (value.codePointCount(0, value.length()) > most) {
            throw new OutOfBounds(field, "plan.is-too-long", most);
        }
        if (value.codePoints().anyMatch(character -> character != '\n' && Hidden.sign(character))) {
            throw new OutOfBounds(field, "plan.has-a-control-character");
        }
        return value;
    }

    private static String filled(String field, String value) {
        if (value.isEmpty()) {
            throw new OutOfBounds(field, "plan.is-empty");
        }
        return value;
    }

    static <T> List<T> list(String field, List<T> values, int least, int most) {
        if (values.size() < least || values.size() > most) {
            throw new OutOfBounds(field, "plan.is-no-list-of", least, most);
        }
        return List.copyOf(values);
    }

    /** A list in which no two have the same name. */
    static <T> List<T> unlike(String field, List<T> values, Function<T, ?> name, int least, int most) {
        List<T> copy = list(field, values, least, most);
        Set<Object> seen = new HashSet<>();
        for (T each : copy) {
            if (!seen.add(name.apply(each))) {
                throw new OutOfBounds(field, "plan.holds-one-twice");
            }
        }
        return copy;
    }
}
