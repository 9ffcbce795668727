package app.nape.care.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A set whose turn it is.
 *
 * @param ref which one
 * @param title the set's
 * @param from who wrote the programme
 * @param day the person's own day
 * @param since since when it waits
 * @param slot the therapist's time of day that it waits for; null for a turn that can be done at any time, of which nobody is told unasked
 */
public record DueSet(
        SetRef ref,
        String title,
        String from,
        LocalDate day,
        Instant since,
        @Nullable LocalTime slot) {

    /** All whose turn it is: those with a time of their own first, then those that have waited longest. */
    public static List<DueSet> of(List<PlanNow> plans, LocalNow now) {
        return plans.stream()
                .flatMap(plan -> of(plan, now))
                .sorted(Comparator.comparing((DueSet set) -> set.slot() == null).thenComparing(DueSet::since))
                .toList();
    }

    private static Stream<DueSet> of(PlanNow plan, LocalNow now) {
        Due due = plan.due(now);
        PhaseNow phase = due.phase();
        return phase == null
                ? Stream.empty()
                : due.sets().stream()
                        .filter(set -> set.dueAt(now.at()))
                        .map(set -> new DueSet(
                                new SetRef(
                                        plan.id(), phase.phase().id(), set.set().id()),
                                set.set().title(),
                                plan.followed().programme().sender().name(),
                                due.day(),
                                Objects.requireNonNull(set.next()),
                                set.slot()));
    }
}
