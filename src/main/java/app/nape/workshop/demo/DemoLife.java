package app.nape.workshop.demo;

import app.nape.breaks.PositionDay;
import app.nape.care.Nprs;
import app.nape.exercise.Routine;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.EntryIds;
import app.nape.journal.JournalEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Years of an office worker with a neck that complains now and then: breaks on working days, stretches on good days, pain that
 * clusters, remedies that follow it, weekends and holidays. An episode is open at the end, so that there is something to look at.
 */
public final class DemoLife {
    private final List<Routine> routines;
    private final ZoneId zone;
    private final Instant end;
    private final Dice dice;
    private final Working working;
    private final PainDiary pain;
    private final Questions questions;
    private BiConsumer<LocalDate, Duration> used = (_, _) -> {};

    /**
     * A life up to an instant.
     *
     * @param routines the routines it chooses from, at least one
     * @param zone where it is lived
     * @param end nothing happens from here on
     */
    public DemoLife(long seed, List<Routine> routines, ZoneId zone, Instant end) {
        if (routines.isEmpty()) {
            throw new IllegalArgumentException("A life needs at least one routine.");
        }
        this.routines = List.copyOf(routines);
        this.zone = zone;
        this.end = end;
        dice = new Dice(seed);
        working = new Working(dice);
        pain = new PainDiary(dice, zone, end);
        questions = new Questions(new Dice(seed + 1));
    }

    /** Lives the last {@code years} years, day by day; each day's entries are handed over in time order. */
    public void live(int years, Consumer<List<JournalEntry>> eachDay) {
        live(years, eachDay, (_, _) -> {});
    }

    /** The same, and tells of each working day how long the machine was used. */
    public void live(int years, Consumer<List<JournalEntry>> eachDay, BiConsumer<LocalDate, Duration> active) {
        live(years, eachDay, active, (_, _) -> {});
    }

    /** The same, and tells of its changes of position. */
    public void live(
            int years,
            Consumer<List<JournalEntry>> eachDay,
            BiConsumer<LocalDate, Duration> active,
            BiConsumer<LocalDate, PositionDay> moved) {
        used = active;
        LocalDate last = end.atZone(zone).toLocalDate();
        for (LocalDate day = last.minusYears(years); !day.isAfter(last); day = day.plusDays(1)) {
            List<JournalEntry> entries = new ArrayList<>(day(day, day.equals(last.minusDays(1))));
            entries.removeIf(entry -> !entry.at().isBefore(end));
            entries.sort(java.util.Comparator.comparing(JournalEntry::at));
            LocalDate lived = day;
            Moves.of(entries).ifPresent(moves -> moved.accept(lived, moves));
            eachDay.accept(entries);
        }
    }

    private List<JournalEntry> day(LocalDate day, boolean lastButOne) {
        boolean workday = working.at(day);
        double pressure = working.pressure(day);
        List<JournalEntry> entries = new ArrayList<>(pain.day(day, workday, pressure, lastButOne));
        if (workday) {
            Instant begin = at(day, dice.whole(8 * 60, 9 * 60 + 30));
            Instant leaves = at(day, (int) Math.clamp(dice.around(17 * 60 + 60 * pressure, 40), 15 * 60, 20 * 60));
            DeskDay desk = new DeskDay(dice, pressure, pain.hurts(day));
            entries.addAll(desk.between(begin, leaves));
            if (begin.isBefore(end)) {
                used.accept(day, desk.worked());
            }
        }
        for (int left = dice.chance(0.55 - 0.3 * pressure) ? dice.whole(1, 2) : 0; left > 0; left--) {
            entries.add(stretch(at(day, workday ? dice.whole(10 * 60, 20 * 60) : dice.whole(9 * 60, 21 * 60)), day));
        }
        entries.addAll(questions.day(day, at(day, 9 * 60), pain.hurts(day)));
        return entries;
    }

    private JournalEntry stretch(Instant at, LocalDate day) {
        Bout bout = pain.hurts(day) ? pain.bout() : null;
        boolean within = bout != null && at.isAfter(bout.episode().started());
        Routine routine = within ? gentle() : dice.pickEarly(routines);
        List<String> exercises = routine.exerciseIds();
        boolean finished = dice.chance(0.86);
        int done = finished ? exercises.size() : dice.whole(0, exercises.size() - 1);
        SessionOutcome outcome = finished
                ? SessionOutcome.FINISHED
                : within && dice.chance(0.3) ? SessionOutcome.HURT : SessionOutcome.STOPPED;
        Nprs before = within && bout != null ? new Nprs(bout.score(dice, at)) : null;
        Nprs after =
                before == null ? null : new Nprs(Math.clamp(Math.round(before.score() - dice.around(0.8, 1.0)), 0, 10));
        return new JournalEntry.Stretch(
                EntryIds.at(at, dice.random()),
                at,
                routine.id(),
                exercises.subList(0, done),
                Duration.ofSeconds(20L + 55L * done + dice.whole(0, 40)),
                outcome,
                within && bout != null ? bout.episode().id() : null,
                before,
                after);
    }

    /** The routine for a fresh spasm, if there is one. */
    private Routine gentle() {
        return routines.stream()
                .filter(routine -> routine.id().contains("acute"))
                .findFirst()
                .orElse(routines.getFirst());
    }

    private Instant at(LocalDate day, int minute) {
        return day.atStartOfDay().plusMinutes(minute).atZone(zone).toInstant().plusSeconds(dice.whole(0, 59));
    }
}
