package app.nape.ui.shell.card;

import app.nape.words.DayWords;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The day of the log that somebody means by what they type: never one that is still to come. */
final class DaySaid {
    /** With its month in words a day is clear in either order, whichever of them the language writes. */
    private static final List<String> EITHER_ORDER = List.of("d MMMM", "d MMM", "MMMM d", "MMM d");

    private final Locale locale;

    DaySaid(Locale locale) {
        this.locale = locale;
    }

    /** A date as the language writes it or 2026-11-20; without its year the last one; a weekday: the last one, today too. */
    Optional<LocalDate> day(String typed, LocalDate today) {
        String said = typed.strip();
        return weekday(said, today)
                .or(() -> dated(said))
                .or(() -> ofThisYear(said, today))
                .filter(day -> !day.isAfter(today));
    }

    private Optional<LocalDate> weekday(String said, LocalDate today) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (said.equalsIgnoreCase(day.getDisplayName(TextStyle.FULL, locale))) {
                return Optional.of(today.with(TemporalAdjusters.previousOrSame(day)));
            }
        }
        return Optional.empty();
    }

    private Optional<LocalDate> dated(String said) {
        return Stream.concat(
                        inWords("[','] uuuu"),
                        Stream.of(
                                DateTimeFormatter.ISO_LOCAL_DATE,
                                whateverCase(DayWords.shortDayAndYear(locale)),
                                whateverCase(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                                        .withLocale(locale)),
                                DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                                        .withLocale(locale)))
                .flatMap(way -> read(() -> LocalDate.parse(said, way)).stream())
                .findFirst();
    }

    private Optional<LocalDate> ofThisYear(String said, LocalDate today) {
        return Stream.concat(
                        Stream.of(DayWords.day(locale), DayWords.shortDay(locale))
                                .map(this::whateverCase),
                        inWords(""))
                .flatMap(way -> read(() -> MonthDay.parse(said, way)).stream())
                .findFirst()
                .map(day -> day.atYear(today.getYear()))
                .map(day -> day.isAfter(today) ? day.minusYears(1) : day);
    }

    /** @param then how the year follows, or nothing */
    private Stream<DateTimeFormatter> inWords(String then) {
        return EITHER_ORDER.stream().map(order -> whateverCase(DateTimeFormatter.ofPattern(order + then, locale)));
    }

    private DateTimeFormatter whateverCase(DateTimeFormatter way) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().append(way).toFormatter(locale);
    }

    private static <T> Optional<T> read(java.util.function.Supplier<T> way) {
        try {
            return Optional.of(way.get());
        } catch (DateTimeException otherwise) {
            return Optional.empty();
        }
    }
}
