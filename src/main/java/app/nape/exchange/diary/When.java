package app.nape.exchange.diary;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * As much of a moment as a row says.
 *
 * @param partOfDay whether the time only stands for a part of the day
 */
record When(
        @Nullable LocalDate date,
        @Nullable LocalTime time,
        @Nullable ZoneOffset offset,
        boolean partOfDay) {
    static final When NOTHING = new When(null, null, null, false);

    /** Where no time is said. */
    static final LocalTime NOON = LocalTime.NOON;

    /** What this one says, and of the rest what the other says. */
    When or(When other) {
        return new When(
                date != null ? date : other.date,
                time != null ? time : other.time,
                offset != null ? offset : other.offset,
                time != null ? partOfDay : other.partOfDay);
    }

    /** The moment; null without a date. */
    @Nullable
    Instant in(ZoneId zone) {
        if (date == null) {
            return null;
        }
        LocalTime clock = time == null ? NOON : time;
        return offset == null
                ? date.atTime(clock).atZone(zone).toInstant()
                : date.atTime(clock).toInstant(offset);
    }
}
