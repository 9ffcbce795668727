package app.nape.care.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is due of a programme today: counted by what was done on the person's own day, wherever they were, so that neither a clock that is
 * set back nor another time zone makes a set due twice.
 *
 * @param day the person's own day
 * @param phase the phase they are in, or null before the first one
 * @param sets the phase's sets, in order, also those that are not meant for today
 * @param nextDay the next day after today on which a set is meant, as far as the phase goes on; or null
 */
public record Due(
        LocalDate day,
        @Nullable PhaseNow phase,
        List<SetToday> sets,
        @Nullable LocalDate nextDay) {
    /** A programme that is not done for longer than this has no next day. */
    private static final int AHEAD = 14;

    public Due {
        sets = List.copyOf(sets);
    }

    /**
     * Works it out.
     *
     * @param turns what was done of the programme; that of other days does not count
     */
    public static Due of(Followed followed, List<DatedTurn> turns, LocalNow now) {
        LocalDate day = now.day();
        PhaseNow phase = followed.phaseOn(day).orElse(null);
        List<SetToday> sets = phase == null
                ? List.of()
                : phase.phase().sets().stream()
                        .map(set -> SetToday.of(
                                set, followed.timesOn(day, set), ofSet(turns, day, phase.phase(), set), now))
                        .toList();
        return new Due(day, phase, sets, nextDay(followed, day).orElse(null));
    }

    private static List<DatedTurn> ofSet(List<DatedTurn> turns, LocalDate day, Phase phase, ProgrammeSet set) {
        return turns.stream()
                .filter(turn -> turn.day().equals(day) && turn.what().is(phase.id(), set.id()))
                .toList();
    }

    private static Optional<LocalDate> nextDay(Followed followed, LocalDate day) {
        return Stream.iterate(day.plusDays(1), each -> each.plusDays(1))
                .limit(AHEAD)
                .filter(each -> followed.timesOn(each) > 0)
                .findFirst();
    }

    /** The set whose turn it is at a time: one that has its time before those that can be done at any, then the one that has waited longest. */
    public Optional<SetToday> at(Instant now) {
        return waiting().filter(set -> set.dueAt(now)).min(Comparator.comparing(set -> set.slot() == null));
    }

    /** The set whose turn comes next today, whether it is its time yet or not. */
    public Optional<SetToday> next() {
        return waiting().findFirst();
    }

    private Stream<SetToday> waiting() {
        return sets.stream()
                .filter(set -> set.next() != null)
                .sorted(Comparator.comparing(SetToday::next, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** How often any set was done today. */
    public int done() {
        return sets.stream().mapToInt(SetToday::done).sum();
    }

    /** How often all of them together are meant today. */
    public int times() {
        return sets.stream().mapToInt(SetToday::times).sum();
    }
}
