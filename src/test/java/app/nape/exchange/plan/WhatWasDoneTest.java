package app.nape.exchange.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.care.EpisodeSafety;
import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.care.Sore;
import app.nape.care.plan.DoneSet;
import app.nape.care.plan.Followed;
import app.nape.care.plan.LocalNow;
import app.nape.care.plan.OutcomeKind;
import app.nape.care.plan.Programme;
import app.nape.care.plan.Progress;
import app.nape.care.plan.ProgressDay;
import app.nape.care.plan.ProgressEpisode;
import app.nape.care.plan.ProgressMeasure;
import app.nape.care.plan.ProgressRemedy;
import app.nape.care.plan.ScoredAnswer;
import app.nape.care.plan.SetOutcome;
import app.nape.care.plan.SetTurn;
import app.nape.care.plan.Shared;
import app.nape.care.plan.SkipReason;
import app.nape.care.plan.Skipped;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import app.nape.workshop.tour.MemoryJournal;
import app.nape.workshop.tour.SampleProgramme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a therapist is told of the days with their programme: what the person chose, and nothing else. */
class WhatWasDoneTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final Set<Shared> ALL = EnumSet.allOf(Shared.class);
    private static final List<Skipped> SKIPPED = List.of(new Skipped("i2", SkipReason.NOT_SUITED));

    private final MemoryJournal journal = new MemoryJournal();
    private final Programme programme = SampleProgramme.of("desk-neck", MONDAY);
    private final String set = programme.phases().getFirst().sets().getFirst().id();

    private static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).toInstant(ZoneOffset.UTC);
    }

    private void did(int number, Instant at, SessionOutcome outcome, boolean ticked, List<Skipped> skipped) {
        journal.save(new JournalEntry.Stretch(
                new UUID(1, number),
                at,
                JournalEntry.Stretch.OF_PROGRAMME,
                List.of("chin-tuck"),
                Duration.ZERO,
                outcome,
                null,
                new Nprs(3),
                new Nprs(2),
                new SetTurn(
                        programme.id(), 1, programme.phases().getFirst().id(), set, ticked, List.of("i1"), skipped)));
    }

    @BeforeEach
    void keep() {
        SampleProgramme.begin(journal.programmes(), programme, MONDAY, Instant.EPOCH);
        did(1, at(TUESDAY, 9), SessionOutcome.FINISHED, false, SKIPPED);
        did(2, at(TUESDAY, 8), SessionOutcome.FINISHED, true, List.of());
        did(3, at(TUESDAY, 10), SessionOutcome.HURT, false, List.of());
        did(4, at(TUESDAY, 11), SessionOutcome.STOPPED, false, List.of());
        did(5, at(TUESDAY, 12), SessionOutcome.SKIPPED, false, List.of());
        did(6, at(TUESDAY, 13), SessionOutcome.SKIPPED, false, SKIPPED);
        journal.save(new JournalEntry.Pain(Sore.at("neck-back:left", "neck-back:right", "jaw")
                .began(at(TUESDAY, 7))
                .over(at(TUESDAY.plusDays(1), 7))
                .note("  woke\u200b\u0007 up\nearly\ud83d  ")
                .said(EpisodeSafety.NONE.ticked(List.of("numb")))
                .episode()));
        UUID episode = Sore.id(1);
        journal.save(new JournalEntry.Reading(new UUID(2, 1), episode, at(TUESDAY, 8), new Nprs(4), "worse"));
        journal.save(new JournalEntry.Reading(new UUID(2, 2), episode, at(TUESDAY, 9), new Nprs(7), null));
        journal.save(new JournalEntry.Spasm(
                new UUID(3, 1), episode, at(TUESDAY, 10), Duration.ofSeconds(20), null, "a turn"));
        journal.save(new JournalEntry.Remedy(
                new UUID(4, 1),
                at(TUESDAY, 11),
                "ice",
                Duration.ofSeconds(630),
                null,
                episode,
                new Nprs(6),
                null,
                " "));
        journal.save(new JournalEntry.Break(
                new UUID(5, 1), at(TUESDAY, 12), "rest", BreakKind.REST_BREAK, BreakOutcome.TAKEN, Duration.ZERO));
        journal.save(new JournalEntry.Measure(
                new UUID(6, 1),
                at(TUESDAY, 13),
                OutcomeMeasure.PSFS,
                List.of(
                        new OutcomeAnswer("driving", 4),
                        new OutcomeAnswer("typing", 5),
                        new OutcomeAnswer("reading", 6)),
                "own words"));
        journal.keepSafety(Map.of(), EpisodeSafety.NONE.ticked(List.of("fever")));
    }

    private Progress told(LocalDate today, Set<Shared> shared) {
        var kept = journal.programmes().find(programme.id()).orElseThrow();
        return WhatWasDone.of(
                kept,
                KeptPlans.followed(kept, journal.programmes()).orElseThrow(),
                journal,
                new LocalNow(at(today, 20), ZoneOffset.UTC, DayRollover.DEFAULT),
                shared,
                List.of("Why?"),
                "");
    }

    private ProgressDay tuesday(Set<Shared> shared) {
        return told(TUESDAY.plusDays(2), shared).days().get(1);
    }

    @Test
    void tellsEachDaySetAndOutcomeInTheOrderOfTheDay() {
        ProgressDay day = tuesday(ALL);
        assertEquals(TUESDAY, day.day());
        assertEquals(programme.phases().getFirst().id(), day.phase());
        assertEquals(
                List.of(
                        new DoneSet(set, LocalTime.of(8, 0), SetOutcome.TICKED, List.of("i1"), 3, 2, List.of()),
                        new DoneSet(set, LocalTime.of(9, 0), SetOutcome.FINISHED, List.of("i1"), 3, 2, SKIPPED),
                        new DoneSet(
                                set, LocalTime.of(10, 0), SetOutcome.STOPPED_FOR_PAIN, List.of("i1"), 3, 2, List.of()),
                        new DoneSet(set, LocalTime.of(11, 0), SetOutcome.STOPPED, List.of("i1"), 3, 2, List.of()),
                        new DoneSet(set, LocalTime.of(13, 0), SetOutcome.STOPPED, List.of("i1"), 3, 2, SKIPPED)),
                day.sets(),
                "a set that was skipped with no word of why is no news");
        assertEquals(1, day.breaks());
        assertEquals("woke up\nearly\nworse\na turn", day.note());
        ProgressDay monday = told(TUESDAY, ALL).days().getFirst();
        assertEquals(0, monday.breaks());
        assertEquals("", monday.note());
        assertEquals(List.of(), monday.sets());
    }

    @Test
    void keepsBackOfASetWhatWasNotChosen() {
        DoneSet bare = tuesday(Set.of(Shared.DAYS)).sets().get(1);
        assertEquals(new DoneSet(set, LocalTime.of(9, 0), SetOutcome.FINISHED, List.of(), null, null, List.of()), bare);
        assertNull(tuesday(Set.of(Shared.DAYS)).breaks());
        assertEquals("", tuesday(Set.of(Shared.DAYS)).note());
        DoneSet pain = tuesday(Set.of(Shared.DAYS, Shared.PAIN)).sets().get(1);
        assertEquals(3, pain.before());
        assertEquals(List.of(), pain.skipped());
        DoneSet done = tuesday(Set.of(Shared.DAYS, Shared.EXERCISES)).sets().get(1);
        assertEquals(SKIPPED, done.skipped());
        assertNull(done.before());
    }

    @Test
    void tellsEpisodesRemediesMeasuresAndSigns() {
        Progress told = told(TUESDAY.plusDays(2), ALL);
        assertEquals(
                List.of(new ProgressEpisode(TUESDAY, TUESDAY.plusDays(1), List.of("neck-back", "jaw"), 7)),
                told.episodes());
        assertEquals(
                List.of(new ProgressRemedy("ice", at(TUESDAY, 11), Duration.ofMinutes(11), 6, null)), told.remedies());
        assertEquals(
                List.of(new ProgressMeasure(
                        OutcomeKind.PSFS,
                        at(TUESDAY, 13),
                        List.of(
                                new ScoredAnswer("driving", 4),
                                new ScoredAnswer("typing", 5),
                                new ScoredAnswer("reading", 6)))),
                told.measures());
        assertEquals(List.of("fever", "numb"), told.signs());
        assertEquals(List.of("Why?"), told.questions());
        assertEquals(programme.id(), told.planId());
        assertEquals(1, told.revisions().size());
    }

    @Test
    void tellsOfAnEpisodeThatIsOpenAndOfAMeasureThatAsksItsOwnQuestion() {
        journal.save(new JournalEntry.Pain(
                Sore.at("jaw").number(2).began(at(TUESDAY, 20)).episode()));
        journal.save(new JournalEntry.Measure(
                new UUID(6, 2), at(TUESDAY, 20), OutcomeMeasure.NPRS, List.of(new OutcomeAnswer(null, 5)), null));
        Progress told = told(TUESDAY.plusDays(2), ALL);
        assertEquals(
                new ProgressEpisode(TUESDAY, null, List.of("jaw"), null),
                told.episodes().getLast());
        assertEquals(List.of(new ScoredAnswer("", 5)), told.measures().getLast().answers());
    }

    @Test
    void tellsOfNoPhaseAndNothingDueOnADayBeforeTheProgrammeIsMeant() {
        var kept = journal.programmes().find(programme.id()).orElseThrow();
        var followed = KeptPlans.followed(kept, journal.programmes()).orElseThrow();
        LocalDate sunday = MONDAY.minusDays(1);
        Progress told = WhatWasDone.of(
                kept,
                new Followed(followed.programme(), sunday, followed.answers()),
                journal,
                new LocalNow(at(MONDAY, 20), ZoneOffset.UTC, DayRollover.DEFAULT),
                ALL,
                List.of(),
                "");
        assertEquals(sunday, told.days().getFirst().day());
        assertEquals("", told.days().getFirst().phase());
        assertEquals(0, told.days().getFirst().due());
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfOneThingAloneAndNamesTheOthersAsNotTold(Shared one) {
        Progress told = told(TUESDAY.plusDays(2), EnumSet.of(one));
        assertEquals(List.of(one), told.shared());
        assertEquals(List.copyOf(EnumSet.complementOf(EnumSet.of(one))), told.notShared());
        assertEquals(one == Shared.DAYS, !told.days().isEmpty());
        assertEquals(one == Shared.MEASURES, !told.measures().isEmpty());
        assertEquals(one == Shared.EPISODES, !told.episodes().isEmpty());
        assertEquals(one == Shared.REMEDIES, !told.remedies().isEmpty());
        assertEquals(one == Shared.SIGNS, !told.signs().isEmpty());
    }

    @Test
    void goesBackToTheFirstDayButNoFurtherThanAFileCanHold() {
        assertEquals(MONDAY, told(TUESDAY, ALL).from());
        assertEquals(TUESDAY, told(TUESDAY, ALL).to());
        Progress back = told(MONDAY.minusDays(9), ALL);
        assertEquals(MONDAY, back.to(), "a clock that was set back to before the first day");
        LocalDate late = MONDAY.plusDays(Progress.MOST_DAYS + 3L);
        Progress long1 = told(late, ALL);
        assertEquals(late.minusDays(Progress.MOST_DAYS - 1L), long1.from());
        assertEquals(Progress.MOST_DAYS, long1.days().size());
    }

    @Test
    void tellsAsManySetsOfADayAsAFileMayHoldTheFirstOfThem() {
        for (int i = 0; i < ProgressDay.MOST_DONE + 20; i++) {
            did(100 + i, at(MONDAY, 6).plusSeconds(60L * i), SessionOutcome.FINISHED, false, List.of());
        }
        List<DoneSet> sets = told(TUESDAY, ALL).days().getFirst().sets();
        assertEquals(ProgressDay.MOST_DONE, sets.size());
        assertEquals(LocalTime.of(6, 0), sets.getFirst().at());
        assertEquals(
                LocalTime.of(6, 0).plusMinutes(ProgressDay.MOST_DONE - 1),
                sets.getLast().at());
    }
}
