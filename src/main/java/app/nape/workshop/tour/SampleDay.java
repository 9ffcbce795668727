package app.nape.workshop.tour;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.breaks.PositionDay;
import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.care.plan.Item;
import app.nape.care.plan.Phase;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.SetTurn;
import app.nape.exercise.Routine;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.workshop.demo.DemoLife;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes a working day, and when asked a pain episode, into a journal. */
final class SampleDay {
    private final Journal journal;
    private final List<Routine> routines;
    private final LocalDate day;
    private final ZoneId zone;
    private long ids = 1;

    SampleDay(Journal journal, List<Routine> routines, LocalDate day, ZoneId zone) {
        this.journal = journal;
        this.routines = routines;
        this.day = day;
        this.zone = zone;
    }

    /** The entries of a programme’s sets have ids from here on, by days back. */
    static final long SET_ENTRIES = 0x7100L;

    /** A first day: there is nothing to write yet. */
    void nothing() {}

    /** A year of an invented life, up to now. */
    void year() {
        lived(1);
    }

    /** The same of somebody with a desk to stand at, who says so. */
    void yearByTurns() {
        year();
        journal.keepPositions(Map.of(
                TourWindow.DAY.minusDays(1),
                new PositionDay(9, 7, 1, Duration.ofMinutes(58), Duration.ofMinutes(262), Duration.ofMinutes(118)),
                TourWindow.DAY,
                new PositionDay(6, 5, 0, Duration.ofMinutes(47), Duration.ofMinutes(151), Duration.ofMinutes(79))));
    }

    /** Ten years of it. */
    void years() {
        lived(10);
    }

    private void lived(int years) {
        List<JournalEntry> life = new ArrayList<>();
        new DemoLife(1, routines, zone, at(14, 25))
                .live(
                        years,
                        life::addAll,
                        journal::keepActive,
                        (day, moves) -> journal.keepPositions(Map.of(day, moves)));
        journal.saveAll(life);
    }

    /** A working day of somebody who follows a programme since the day before. */
    void followed() {
        work();
        SampleProgramme.begin(
                journal.programmes(),
                SampleProgramme.of("desk-neck", day.minusDays(1)),
                day.minusDays(1),
                at(8, 0).minus(Duration.ofDays(1)));
    }

    /** A year, and in its last four weeks a programme of which most was done: each day but one of each week, ticked by hand. */
    void followedForWeeks() {
        year();
        LocalDate began = day.minusDays(27);
        Programme programme = SampleProgramme.of("desk-neck", began);
        SampleProgramme.begin(journal.programmes(), programme, began, at(8, 0).minus(Duration.ofDays(27)));
        Phase phase = programme.phases().getFirst();
        ProgrammeSet set = phase.sets().getFirst();
        for (int back = 0; back < 28; back++) {
            for (int time = 0; time < (back % 6 == 3 ? 0 : 1 + back % 3); time++) {
                journal.save(new JournalEntry.Stretch(
                        new UUID(SET_ENTRIES + back, time),
                        at(9 + 2 * time, 0).minus(Duration.ofDays(back)),
                        JournalEntry.Stretch.OF_PROGRAMME,
                        set.items().stream().map(Item::exercise).toList(),
                        Duration.ZERO,
                        SessionOutcome.FINISHED,
                        null,
                        null,
                        null,
                        new SetTurn(
                                programme.id(),
                                1,
                                phase.id(),
                                set.id(),
                                true,
                                set.items().stream().map(Item::id).toList(),
                                List.of())));
            }
        }
    }

    void workInPain() {
        work();
        pain();
    }

    void work() {
        pause(9, 22, BreakKind.MICROBREAK, BreakOutcome.TAKEN, Duration.ofSeconds(30));
        pause(9, 44, BreakKind.MICROBREAK, BreakOutcome.TAKEN, Duration.ofSeconds(30));
        pause(9, 55, BreakKind.REST_BREAK, BreakOutcome.POSTPONED, Duration.ZERO);
        pause(10, 1, BreakKind.REST_BREAK, BreakOutcome.TAKEN, Duration.ofMinutes(5));
        pause(10, 27, BreakKind.MICROBREAK, BreakOutcome.SKIPPED, Duration.ZERO);
        pause(10, 50, BreakKind.MICROBREAK, BreakOutcome.TAKEN, Duration.ofSeconds(30));
        pause(11, 5, BreakKind.REST_BREAK, BreakOutcome.NATURAL, Duration.ofMinutes(9));
        pause(11, 38, BreakKind.MICROBREAK, BreakOutcome.CUT_SHORT, Duration.ofSeconds(12));
        pause(12, 30, BreakKind.REST_BREAK, BreakOutcome.NATURAL, Duration.ofMinutes(45));
        pause(13, 47, BreakKind.REST_BREAK, BreakOutcome.TAKEN, Duration.ofMinutes(5));
        stretch(10, 2, "desk-5", Duration.ofMinutes(5));
        stretch(13, 48, "scalene-stretch", Duration.ofMinutes(3));
    }

    /** A day with a fever, which asks one question. */
    void fever() {
        work();
        pain(Duration.ofDays(1), List.of("fever"));
    }

    /** A day on which help is needed at once. */
    void stiffWithFever() {
        work();
        pain(Duration.ofDays(1), List.of("fever", "stiff", "weak"));
    }

    /** A pain that has stayed for more than a week. */
    void forAWeek() {
        work();
        pain(Duration.ofDays(9), List.of());
    }

    void pain() {
        pain(Duration.ofDays(1), List.of());
    }

    private void pain(Duration ago, List<String> symptoms) {
        UUID episode = id();
        Instant began = at(16, 20).minus(ago);
        journal.save(new JournalEntry.Pain(new PainEpisode(
                episode,
                began,
                null,
                List.of(new PainSite("neck-side", BodySide.RIGHT)),
                List.of("screen-sitting"),
                symptoms,
                List.of(),
                null)));
        reading(episode, began, 6);
        reading(episode, at(9, 5), 5);
        reading(episode, at(11, 20), 4);
        reading(episode, at(13, 58), 3);
        remedy(episode, 9, 10, "heat");
        remedy(episode, 13, 25, "ice");
    }

    private void reading(UUID episode, Instant at, int score) {
        journal.save(new JournalEntry.Reading(id(), episode, at, new Nprs(score), null));
    }

    private void remedy(UUID episode, int hour, int minute, String kind) {
        journal.save(new JournalEntry.Remedy(
                id(), at(hour, minute), kind, Duration.ofMinutes(15), "neck-side", episode, null, null, null));
    }

    private void pause(int hour, int minute, BreakKind kind, BreakOutcome outcome, Duration length) {
        journal.save(new JournalEntry.Break(id(), at(hour, minute), kind.word(), kind, outcome, length));
    }

    /** A working day, and the week before it. */
    void workAfterAWeek() {
        work();
        for (int day = 7; day <= 11; day++) {
            Instant noon = at(12, 0).minus(Duration.ofDays(day));
            for (int each = 0; each < 7; each++) {
                BreakOutcome outcome = each == day - 6 ? BreakOutcome.SKIPPED : BreakOutcome.TAKEN;
                Duration length = Duration.ofMinutes(outcome == BreakOutcome.TAKEN ? 5 : 0);
                journal.save(new JournalEntry.Break(
                        id(),
                        noon.plus(Duration.ofMinutes(50L * each)),
                        BreakKind.REST_BREAK.word(),
                        BreakKind.REST_BREAK,
                        outcome,
                        length));
            }
            journal.keepActive(noon.atZone(zone).toLocalDate(), Duration.ofMinutes(300 + 11L * day));
        }
    }

    private void stretch(int hour, int minute, String what, Duration length) {
        journal.save(new JournalEntry.Stretch(
                id(), at(hour, minute), what, List.of(), length, SessionOutcome.FINISHED, null, null, null));
    }

    private Instant at(int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(zone).toInstant();
    }

    private UUID id() {
        ids++;
        return new UUID(0x7000L, ids);
    }
}
