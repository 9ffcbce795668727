package app.nape.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.plan.LocalNow;
import app.nape.care.plan.Programme;
import app.nape.care.plan.SetDay;
import app.nape.care.plan.SetOutcome;
import app.nape.care.plan.SetTurn;
import app.nape.care.plan.Shared;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import app.nape.workshop.tour.MemoryJournal;
import app.nape.workshop.tour.SampleProgramme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What Insights and its command tell of programmes, held against what a progress file tells. */
class ProgrammeDaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final MemoryJournal journal = new MemoryJournal();
    private final Programme programme = SampleProgramme.of("desk-neck", MONDAY);

    private void did(LocalDate day, int number, SessionOutcome outcome) {
        var phase = programme.phases().getFirst();
        journal.save(new JournalEntry.Stretch(
                new UUID(day.toEpochDay(), number),
                day.atTime(9 + number, 0).toInstant(ZoneOffset.UTC),
                JournalEntry.Stretch.OF_PROGRAMME,
                List.of("chin-tuck-seated"),
                Duration.ZERO,
                outcome,
                null,
                null,
                null,
                new SetTurn(
                        programme.id(), 1, phase.id(), phase.sets().getFirst().id(), true, List.of("i1"), List.of())));
    }

    private List<ProgrammeDays> read(LocalDate from, LocalDate to) {
        return ProgrammeDays.read(journal, from, to, ZoneOffset.UTC, DayRollover.DEFAULT);
    }

    @Test
    void tellsNothingWhereNothingIsFollowed() {
        assertEquals(List.of(), read(MONDAY, MONDAY.plusDays(6)));
    }

    @Test
    void saysOfEachDayTheSameThatAProgressFileSays() {
        SampleProgramme.begin(journal.programmes(), programme, MONDAY, Instant.EPOCH);
        did(MONDAY, 0, SessionOutcome.FINISHED);
        did(MONDAY, 1, SessionOutcome.HURT);
        did(MONDAY.plusDays(2), 0, SessionOutcome.FINISHED);
        did(MONDAY.plusDays(2), 1, SessionOutcome.FINISHED);
        LocalDate friday = MONDAY.plusDays(4);
        ProgrammeDays told = read(MONDAY.minusDays(30), friday).getFirst();
        var kept = journal.programmes().find(programme.id()).orElseThrow();
        var file = WhatWasDone.of(
                kept,
                KeptPlans.followed(kept, journal.programmes()).orElseThrow(),
                journal,
                new LocalNow(friday.atTime(20, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC, DayRollover.DEFAULT),
                Set.of(Shared.DAYS),
                List.of(),
                "");
        assertEquals(
                file.days().stream()
                        .map(day -> new SetDay(day.day(), day.due(), (int) day.sets().stream()
                                .filter(set ->
                                        set.outcome() == SetOutcome.FINISHED || set.outcome() == SetOutcome.TICKED)
                                .count()))
                        .toList(),
                told.days());
        assertEquals(3, told.done());
    }

    @Test
    void asksForNothingFromTheDayOnWhichItWasEnded() {
        SampleProgramme.begin(journal.programmes(), programme, MONDAY, Instant.EPOCH);
        did(MONDAY, 0, SessionOutcome.FINISHED);
        did(MONDAY.plusDays(1), 0, SessionOutcome.FINISHED);
        journal.programmes()
                .end(programme.id(), MONDAY.plusDays(1).atTime(18, 0).toInstant(ZoneOffset.UTC));
        List<SetDay> days = ProgrammeDays.together(read(MONDAY, MONDAY.plusDays(6)));
        assertEquals(
                List.of(MONDAY, MONDAY.plusDays(1)),
                days.stream().map(SetDay::day).toList());
        assertEquals(0, days.getLast().due());
        assertEquals(1, days.getLast().done());
    }
}
