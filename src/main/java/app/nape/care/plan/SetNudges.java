package app.nape.care.plan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the person was told of sets at their times: of each turn once, once more when nothing was done by then, and never a third time.
 * Whether it is a good moment to tell somebody is not asked here.
 */
public record SetNudges(List<Told> told) {
    /** Nothing was told. */
    public static final SetNudges NONE = new SetNudges(List.of());

    /** Between two words about the same set. Nape's own choice. */
    public static final Duration AGAIN = Duration.ofHours(1);

    public SetNudges {
        told = List.copyOf(told);
    }

    /**
     * A turn of which the person was told. It goes by its time of day, so that in another zone it is still the same one.
     *
     * @param day the person's own
     * @param at when they were told last
     * @param twice whether that was the second time
     */
    public record Told(SetRef ref, LocalDate day, LocalTime slot, Instant at, boolean twice) {
        private boolean is(DueSet set) {
            return of(set) && slot.equals(set.slot());
        }

        private boolean of(DueSet set) {
            return ref.equals(set.ref()) && day.equals(set.day());
        }
    }

    /** The sets of which the person is to be told now. */
    public List<DueSet> untold(List<DueSet> due, Instant now) {
        return due.stream()
                .filter(set -> set.slot() != null && !justTold(set, now))
                .filter(set -> of(set).filter(Told::twice).isEmpty())
                .toList();
    }

    /** What is known once they were told of these. */
    public SetNudges telling(List<DueSet> sets, Instant now) {
        List<Told> next = new ArrayList<>();
        for (DueSet set : sets) {
            LocalTime slot = set.slot();
            if (slot != null) {
                next.add(new Told(set.ref(), set.day(), slot, now, of(set).isPresent()));
            }
        }
        // Somebody who travels may come back to the day before; what is older is not asked for again.
        Optional<LocalDate> day = sets.stream().map(DueSet::day).max(Comparator.naturalOrder());
        told.stream()
                .filter(each ->
                        day.filter(of -> each.day().isBefore(of.minusDays(1))).isEmpty())
                .filter(each -> sets.stream().noneMatch(each::is))
                .forEach(next::add);
        return new SetNudges(next);
    }

    /** With a clock that was set back it is so until that time has come again. */
    private boolean justTold(DueSet set, Instant now) {
        return told.stream()
                .filter(each -> each.of(set))
                .anyMatch(each -> now.isBefore(each.at().plus(AGAIN)));
    }

    private Optional<Told> of(DueSet set) {
        return told.stream().filter(each -> each.is(set)).findFirst();
    }
}
