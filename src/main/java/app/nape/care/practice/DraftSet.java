package app.nape.care.practice;

import app.nape.care.plan.InFlare;
import app.nape.care.plan.Item;
import app.nape.care.plan.ItemDose;
import app.nape.care.plan.ItemLength;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.Sides;
import app.nape.exercise.RepMode;
import app.nape.exercise.Side;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A set while it is written: it may have no items yet.
 *
 * @param id key that stays
 * @param title what it is called
 * @param days of the week, from Monday on
 * @param timesADay how often on each
 * @param at times of the day that are suggested, may be empty
 * @param items in their order
 */
public record DraftSet(
        String id, String title, List<DayOfWeek> days, int timesADay, List<LocalTime> at, List<Item> items) {
    /** Stands in a set that has no item yet where one must be. */
    private static final Item NOTHING_YET = new Item(
            "nothing-yet",
            "nothing-yet",
            "–",
            new ItemDose(1, 1, RepMode.TOTAL, Duration.ZERO, Duration.ZERO, Duration.ZERO, Sides.NONE, Side.NONE, ""),
            "",
            InFlare.KEEP,
            false);

    public DraftSet {
        days = List.copyOf(days);
        at = List.copyOf(at);
        items = List.copyOf(items);
    }

    static DraftSet of(ProgrammeSet set) {
        return new DraftSet(set.id(), set.title(), set.days(), set.timesADay(), set.suggestedAt(), set.items());
    }

    ProgrammeSet set() {
        return new ProgrammeSet(id, title, days, timesADay, at, items);
    }

    /** How long all of it takes once. */
    public Duration length() {
        return items.stream().map(ItemLength::of).reduce(Duration.ZERO, Duration::plus);
    }

    DraftSet filled() {
        return items.isEmpty() ? with(List.of(NOTHING_YET)) : this;
    }

    DraftSet emptied() {
        return items.equals(List.of(NOTHING_YET)) ? with(List.of()) : this;
    }

    DraftSet titled(String other) {
        return new DraftSet(id, other, days, timesADay, at, items);
    }

    DraftSet with(List<Item> other) {
        return new DraftSet(id, title, days, timesADay, at, other);
    }

    /** With what a line says: times of the day that belonged to another number of times a day go. */
    DraftSet with(SetLine.Line.Read line) {
        Integer times = line.timesADay();
        List<LocalTime> then = line.at().isEmpty() ? at : line.at();
        int often = times == null ? (line.at().isEmpty() ? timesADay : line.at().size()) : times;
        Collection<DayOfWeek> on = line.days() == null ? days : line.days();
        boolean fits = !line.at().isEmpty() || often == timesADay;
        return new DraftSet(id, title, on.stream().sorted().toList(), often, fits ? then : List.of(), items);
    }

    DraftSet swapped(int one, int other) {
        List<Item> all = new ArrayList<>(items);
        all.set(one, items.get(other));
        all.set(other, items.get(one));
        return with(all);
    }
}
