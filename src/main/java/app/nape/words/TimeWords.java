package app.nape.words;

import app.nape.time.DayRollover;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;

/** Times of day and days as a person says them. */
public final class TimeWords {
    private static final int DAYS_BY_NAME = 6;
    private static final LocalTime LATE = LocalTime.of(22, 58);

    private final Texts texts;
    private final ZoneId zone;
    private final DateTimeFormatter clock;

    /** In this language, on this zone's clocks. */
    public TimeWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
        this.clock = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(texts.locale());
    }

    /** The time of day, for example 14:20. */
    public String clock(Instant at) {
        return clock.format(at.atZone(zone));
    }

    /** When a day of the person's ends, where that is not midnight; else nothing. */
    public String dayEnds(DayRollover days) {
        return days.begins().equals(LocalTime.MIDNIGHT) ? "" : texts.of("shell.day-ends", clock.format(days.begins()));
    }

    /** The longest time of day as this language writes it, to make room for any. */
    public String longestClock() {
        return clock.format(LATE);
    }

    /** The day and the time: 14:20, yesterday 14:20, Tuesday 14:20 or 3 November. */
    public String when(Instant at, Instant now) {
        ZonedDateTime then = at.atZone(zone);
        long days = ChronoUnit.DAYS.between(then.toLocalDate(), now.atZone(zone).toLocalDate());
        String time = clock.format(then);
        if (days == 0) {
            return time;
        }
        if (days == 1) {
            return texts.of("shell.yesterday-at", time);
        }
        if (days == -1) {
            return texts.of("shell.tomorrow-at", time);
        }
        if (days > 1 && days <= DAYS_BY_NAME) {
            return texts.of("shell.day-at", day(then, "EEEE"), time);
        }
        return DayWords.day(texts.locale()).format(then);
    }

    /** A day in full, for example Saturday 21 November. */
    public String date(LocalDate day) {
        return DayWords.weekday(texts.locale()).format(day);
    }

    private String day(ZonedDateTime then, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, texts.locale()).format(then);
    }
}
