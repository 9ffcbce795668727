package app.nape.exchange.plan;

import app.nape.care.plan.DatedTurn;
import app.nape.care.plan.Followed;
import app.nape.care.plan.KeptProgramme;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeState;
import app.nape.care.plan.SetDay;
import app.nape.journal.Journal;
import app.nape.time.DayRollover;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What was meant and what was done of a programme, day by day, by the revision that was followed then: the same that a progress file
 * tells.
 *
 * @param programme in the revision that was followed last
 * @param days those on which it was followed, in order; on the day on which it was ended nothing is meant any more
 */
public record ProgrammeDays(Programme programme, List<SetDay> days) {
    public ProgrammeDays {
        days = List.copyOf(days);
    }

    /** Those of all programmes that were followed on a day from {@code from} to {@code to}, both within, the newest first. */
    public static List<ProgrammeDays> read(
            Journal journal, LocalDate from, LocalDate to, ZoneId zone, DayRollover rollover) {
        List<ProgrammeDays> all = new ArrayList<>();
        for (KeptProgramme kept : journal.programmes().all()) {
            NavigableMap<LocalDate, Followed> byDay = KeptPlans.byDay(kept, journal.programmes());
            if (!byDay.isEmpty()) {
                LocalDate began = byDay.firstKey();
                LocalDate over = kept.state() == ProgrammeState.FOLLOWED ? to : rollover.dayOf(kept.since(), zone);
                LocalDate first = began.isBefore(from) ? from : began;
                LocalDate last = over.isAfter(to) ? to : over;
                Map<LocalDate, Long> done = journal.turns(kept.id(), from, to, zone, rollover).stream()
                        .filter(DatedTurn::done)
                        .collect(Collectors.groupingBy(DatedTurn::day, TreeMap::new, Collectors.counting()));
                boolean ended = kept.state() != ProgrammeState.FOLLOWED;
                List<SetDay> days = first.datesUntil(last.isBefore(first) ? first : last.plusDays(1))
                        .map(day -> new SetDay(
                                day,
                                ended && day.equals(over)
                                        ? 0
                                        : byDay.floorEntry(day).getValue().timesOn(day),
                                done.getOrDefault(day, 0L).intValue()))
                        .toList();
                if (!days.isEmpty()) {
                    all.add(new ProgrammeDays(byDay.lastEntry().getValue().programme(), days));
                }
            }
        }
        return all;
    }

    /** All of them together, in order; nothing for a day on which nothing was meant or done. */
    public static List<SetDay> together(List<ProgrammeDays> all) {
        Map<LocalDate, SetDay> days = all.stream()
                .flatMap(each -> each.days().stream())
                .collect(Collectors.toMap(
                        SetDay::day,
                        each -> each,
                        (one, other) -> new SetDay(one.day(), one.due() + other.due(), one.done() + other.done())));
        return days.values().stream()
                .filter(each -> each.due() > 0 || each.done() > 0)
                .sorted(Comparator.comparing(SetDay::day))
                .toList();
    }

    /** How many sets were meant. */
    public int due() {
        return days.stream().mapToInt(SetDay::due).sum();
    }

    /** How many were done. */
    public int done() {
        return days.stream().mapToInt(SetDay::done).sum();
    }
}
