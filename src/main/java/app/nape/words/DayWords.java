package app.nape.words;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/**
 * Days in the order and with the names of a language: a German day has its point, an American one its month in front. The patterns for
 * a day without its year are made from those with it, since the runtime's own shorten an American weekday and month.
 */
public final class DayWords {
    private DayWords() {}

    /** For example Friday 20 November. */
    public static DateTimeFormatter weekday(Locale locale) {
        return of(withoutYear(pattern(FormatStyle.FULL, locale)), locale);
    }

    /** For example Friday 20 November 2026. */
    public static DateTimeFormatter weekdayAndYear(Locale locale) {
        return of(pattern(FormatStyle.FULL, locale), locale);
    }

    /** For example 20 November. */
    public static DateTimeFormatter day(Locale locale) {
        return of(withoutYear(pattern(FormatStyle.LONG, locale)), locale);
    }

    /** For example 20 Nov. */
    public static DateTimeFormatter shortDay(Locale locale) {
        return of(withoutYear(pattern(FormatStyle.MEDIUM, locale)), locale);
    }

    /** For example 20 Nov 2026. */
    public static DateTimeFormatter shortDayAndYear(Locale locale) {
        return of(pattern(FormatStyle.MEDIUM, locale), locale);
    }

    private static DateTimeFormatter of(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }

    private static String pattern(FormatStyle style, Locale locale) {
        return DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, null, IsoChronology.INSTANCE, locale)
                .replace("EEEE, d MMMM", "EEEE d MMMM");
    }

    /** A year in front stays: what follows it would not stand alone. */
    private static String withoutYear(String pattern) {
        return pattern.startsWith("y") || pattern.startsWith("r") || pattern.startsWith("G")
                ? pattern
                : pattern.replaceAll(",?\\s*('de'\\s*)?[./-]?\\s*y+(\\s*'г'\\.?)?", "");
    }
}
