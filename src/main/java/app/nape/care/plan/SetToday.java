package app.nape.care.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A set on one day.
 *
 * @param times how often it is meant on that day; zero on a day it is not meant for
 * @param done how often it was done
 * @param stopped how often it was stopped because it hurt: such a turn is used up
 * @param next when its next turn is, which may be past; null when there is none today. Turns that were missed are not caught up: one
 *     that was done late counts for the time that has passed.
 * @param slot the therapist's time of day that this next turn is for; null for none, and for a turn without a time of its own
 */
public record SetToday(
        ProgrammeSet set,
        int times,
        int done,
        int stopped,
        @Nullable Instant next,
        @Nullable LocalTime slot) {
    /** Nobody is asked for the next turn sooner after the last one. Nape's own choice. */
    static final Duration APART = Duration.ofHours(1);
    /** Turns without times of their own are spread over this much of the day. Nape's own choice. */
    static final Duration SPREAD = Duration.ofHours(12);

    static SetToday of(ProgrammeSet set, int times, List<DatedTurn> turns, LocalNow now) {
        int done = (int) turns.stream().filter(DatedTurn::done).count();
        int used = (int) turns.stream().filter(DatedTurn::counts).count();
        Instant last = turns.stream()
                .filter(DatedTurn::counts)
                .map(DatedTurn::at)
                .max(Comparator.naturalOrder())
                // What a clock that ran ahead has written was before now all the same.
                .map(at -> at.isAfter(now.at()) ? now.at() : at)
                .orElse(null);
        Turn next = used >= times ? null : next(set, times, used, last, now).orElse(null);
        return new SetToday(
                set, times, done, used - done, next == null ? null : next.at(), next == null ? null : next.slot());
    }

    /** A turn to come, or that waits. */
    private record Turn(Instant at, @Nullable LocalTime slot) {}

    private static Optional<Turn> next(ProgrammeSet set, int times, int used, @Nullable Instant last, LocalNow now) {
        List<LocalTime> slots = set.suggestedAt().stream()
                .sorted(Comparator.comparing(time -> now.when(now.day(), time)))
                .limit(times)
                .toList();
        int passed = (int) slots.stream()
                .filter(slot -> !now.when(now.day(), slot).isAfter(now.at()))
                .count();
        if (passed > used && (last == null || last.isBefore(now.when(now.day(), slots.get(passed - 1))))) {
            return Optional.of(timed(slots.get(passed - 1), last, now));
        }
        int turn = Math.max(used, passed);
        if (turn < slots.size()) {
            return Optional.of(timed(slots.get(turn), last, now));
        }
        return times > slots.size() ? Optional.of(new Turn(spread(times, last, now), null)) : Optional.empty();
    }

    private static Turn timed(LocalTime slot, @Nullable Instant last, LocalNow now) {
        return new Turn(notBefore(now.when(now.day(), slot), last, APART), slot);
    }

    private static Instant spread(int times, @Nullable Instant last, LocalNow now) {
        Duration between = SPREAD.dividedBy(times);
        return notBefore(
                now.when(now.day(), now.rollover().begins()), last, between.compareTo(APART) < 0 ? APART : between);
    }

    private static Instant notBefore(Instant at, @Nullable Instant last, Duration apart) {
        return last == null || !last.plus(apart).isAfter(at) ? at : last.plus(apart);
    }

    /** Whether its turn has come. */
    public boolean dueAt(Instant now) {
        return next != null && !next.isAfter(now);
    }

    /** Whether it is meant for the day at all. */
    public boolean meant() {
        return times > 0;
    }

    /** Times at which it is suggested, earliest first; may be empty. */
    public List<LocalTime> suggested() {
        return set.suggestedAt().stream().sorted().toList();
    }
}
