package app.nape.plans;

import static java.util.Objects.requireNonNull;

import app.nape.code.Sentence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;

/**
 * A time without reminders that the person has planned, on the clocks of wherever they are then.
 *
 * @param day on which it begins
 * @param from when it begins
 * @param to when it ends; on the next day when that is not after {@code from}
 */
public record PlannedPause(LocalDate day, LocalTime from, LocalTime to) implements Comparable<PlannedPause> {
    /** The longest: a pause is never open-ended, and who mistypes an end is told. */
    public static final Duration LONGEST = Duration.ofHours(12);

    /** How far ahead one can be planned. */
    public static final Period AHEAD = Period.ofYears(1);

    private static final Comparator<PlannedPause> IN_ORDER = Comparator.comparing(PlannedPause::day)
            .thenComparing(PlannedPause::from)
            .thenComparing(PlannedPause::to);

    public PlannedPause {
        requireNonNull(day);
        requireNonNull(from);
        requireNonNull(to);
    }

    /** Whether it ends on the day after it begins. */
    public boolean pastMidnight() {
        return !to.isAfter(from);
    }

    /** When it is, in this zone; empty where the clocks leave it out. Local times that they leave out or repeat are taken as {@code java.time} does. */
    public Optional<BusyTime> time(ZoneId zone) {
        Instant begins = day.atTime(from).atZone(zone).toInstant();
        Instant ends =
                (pastMidnight() ? day.plusDays(1) : day).atTime(to).atZone(zone).toInstant();
        return begins.isBefore(ends) ? Optional.of(new BusyTime(begins, ends)) : Optional.empty();
    }

    /** Whether nothing of it is left. */
    public boolean over(Instant now, ZoneId zone) {
        return time(zone).map(time -> !time.to().isAfter(now)).orElse(true);
    }

    /** Why it cannot be planned now, in one sentence; empty when it can. */
    public Optional<Sentence> objection(Instant now, ZoneId zone) {
        if (from.equals(to)) {
            return Optional.of(Sentence.of("plans.pause.no-length", Sentence.clock(from)));
        }
        if (length().compareTo(LONGEST) > 0) {
            return Optional.of(
                    Sentence.of("plans.pause.too-long", Sentence.clock(from), Sentence.clock(to), LONGEST.toHours()));
        }
        LocalDate today = now.atZone(zone).toLocalDate();
        if (day.isAfter(today.plus(AHEAD))) {
            return Optional.of(Sentence.of("plans.pause.too-far", AHEAD.getYears()));
        }
        if (time(zone).isEmpty()) {
            return Optional.of(Sentence.of("plans.pause.left-out", Sentence.clock(from), Sentence.clock(to)));
        }
        return over(now, zone)
                ? Optional.of(Sentence.of("plans.pause.over", Sentence.clock(from), Sentence.clock(to)))
                : Optional.empty();
    }

    /** By the clock on the wall. */
    private Duration length() {
        Duration forward = Duration.between(from, to);
        return forward.isPositive() ? forward : forward.plusDays(1);
    }

    @Override
    public int compareTo(PlannedPause other) {
        return IN_ORDER.compare(this, other);
    }
}
