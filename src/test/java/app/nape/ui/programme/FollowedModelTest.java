package app.nape.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.care.plan.Programme;
import app.nape.care.plan.ProgrammeSet;
import app.nape.care.plan.SetOutcome;
import app.nape.care.plan.SetTurn;
import app.nape.care.plan.Shared;
import app.nape.care.plan.SkipReason;
import app.nape.care.plan.Skipped;
import app.nape.exchange.plan.WhatWasDone;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.ui.player.UiBench;
import app.nape.workshop.tour.SampleProgramme;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What can be done on a programme’s page. The bench’s day is Monday 2 March 2026; it was begun with a week before. */
class FollowedModelTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate BEGAN = MONDAY.minusDays(7);

    private final UiBench bench = new UiBench();
    private final FollowedModel model = new FollowedModel(bench.context(), new Random(1));

    @BeforeEach
    void begin() {
        Programme programme = SampleProgramme.of("desk-neck", BEGAN);
        SampleProgramme.begin(bench.journal().programmes(), programme, BEGAN, Instant.EPOCH);
    }

    private FollowedModel.Found found() {
        List<FollowedModel.Found> found = new ArrayList<>();
        model.read(found::addAll);
        return found.getFirst();
    }

    private int entries() {
        return bench.journal().between(Instant.MIN, Instant.MAX, Set.of()).size();
    }

    @Test
    void ticksASetOnAnyDayBackAndCountsItForThatDay() {
        LocalDate thursday = MONDAY.minusDays(4);
        ProgrammeSet set = model.setsOn(found().day(), thursday).getFirst();
        model.tick(found().day(), set, thursday);
        JournalEntry.Stretch entry = found().done().getFirst();
        assertEquals(thursday, model.dayOf(entry));
        assertTrue(Objects.requireNonNull(entry.turn()).ticked());
        assertEquals(0, found().day().due().done(), "not for today");
    }

    @Test
    void listsWhatWasDoneOfItInFourWeeksAndNothingElse() {
        UUID plan = found().day().kept().id();
        LocalDate oldest = MONDAY.minusDays(FollowedModel.LISTED_DAYS - 1L);
        JournalEntry.Stretch last = turn(1, oldest, plan);
        bench.journal()
                .saveAll(List.of(
                        last,
                        turn(2, oldest.minusDays(1), plan),
                        turn(3, MONDAY, new UUID(0, 77)),
                        new JournalEntry.Stretch(
                                new UUID(0, 4),
                                noon(MONDAY),
                                "desk-5",
                                List.of(),
                                Duration.ZERO,
                                SessionOutcome.FINISHED,
                                null,
                                null,
                                null,
                                null)));
        assertEquals(List.of(last), found().done());
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static JournalEntry.Stretch turn(int number, LocalDate day, UUID plan) {
        return new JournalEntry.Stretch(
                        new UUID(0, number),
                        noon(day),
                        JournalEntry.Stretch.OF_PROGRAMME,
                        List.of(),
                        Duration.ZERO,
                        SessionOutcome.FINISHED,
                        null,
                        null,
                        null)
                .of(new SetTurn(plan, 1, "p1", "s1", true, List.of(), List.of()));
    }

    @Test
    void findsTheSetOfAnEntryByItsNameAndNotTheFirstOfItsPhase() {
        ProgrammeSet second = model.setsOn(found().day(), MONDAY).get(1);
        model.tick(found().day(), second, MONDAY);
        assertEquals(
                Optional.of(second), model.setOf(found().day(), found().done().getFirst()));
    }

    @Test
    void ticksNothingForADayBeforeItBeganOrOneToCome() {
        ProgrammeSet set = model.setsOn(found().day(), MONDAY).getFirst();
        assertEquals(List.of(), model.setsOn(found().day(), BEGAN.minusDays(1)));
        assertEquals(List.of(), model.setsOn(found().day(), MONDAY.plusDays(1)));
        model.tick(found().day(), set, BEGAN.minusDays(1));
        model.tick(found().day(), set, MONDAY.plusDays(1));
        assertEquals(0, entries());
    }

    @Test
    void keepsWhatIsSaidOfThePainWithATick() {
        model.tick(found().day(), model.setsOn(found().day(), MONDAY).getFirst(), MONDAY, new Nprs(5), new Nprs(3));
        JournalEntry.Stretch entry = found().done().getFirst();
        assertEquals(new Nprs(5), entry.before());
        assertEquals(new Nprs(3), entry.after());
    }

    @Test
    void changesAnEntryWhereItStandsAndTakesThatBack() {
        ProgrammeSet set = model.setsOn(found().day(), MONDAY).getFirst();
        model.tick(found().day(), set, MONDAY);
        JournalEntry.Stretch entry = found().done().getFirst();
        Instant thursday = MONDAY.minusDays(4).atTime(18, 30).toInstant(ZoneOffset.UTC);
        String kept = set.items().getFirst().id();
        assertTrue(model.change(
                found().day(), entry, new SetChange(thursday, new Nprs(6), null, Set.of(kept)), "Changed."));
        JournalEntry.Stretch changed = found().done().getFirst();
        assertEquals(1, entries());
        assertEquals(entry.id(), changed.id());
        assertEquals(MONDAY.minusDays(4), model.dayOf(changed));
        assertEquals(new Nprs(6), changed.before());
        assertEquals(List.of(kept), Objects.requireNonNull(changed.turn()).items());
        assertEquals(List.of(set.items().getFirst().exercise()), changed.done());
        assertEquals(0, found().day().due().done(), "it no longer counts for today");
        bench.undo();
        assertEquals(List.of(entry), found().done());
    }

    @Test
    void changesNothingForADayOnWhichTheSetCouldNotBeDone() {
        model.tick(found().day(), model.setsOn(found().day(), MONDAY).getFirst(), MONDAY);
        JournalEntry.Stretch entry = found().done().getFirst();
        SetChange now = SetChange.of(entry);
        for (LocalDate day : List.of(BEGAN.minusDays(1), MONDAY.plusDays(1))) {
            Instant at = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
            assertFalse(model.change(
                    found().day(), entry, new SetChange(at, now.before(), now.after(), now.items()), "Changed."));
        }
        assertEquals(List.of(entry), found().done());
    }

    @Test
    void countsASetOfWhichNothingWasDoneForNothing() {
        model.tick(found().day(), model.setsOn(found().day(), MONDAY).getFirst(), MONDAY);
        JournalEntry.Stretch entry = found().done().getFirst();
        assertTrue(model.change(found().day(), entry, new SetChange(entry.at(), null, null, Set.of()), "Changed."));
        assertEquals(0, found().day().due().done());
    }

    @Test
    void takesAnEntryOutAndBringsTheSameOneBack() {
        model.tick(found().day(), model.setsOn(found().day(), MONDAY).getFirst(), MONDAY);
        JournalEntry.Stretch entry = found().done().getFirst();
        model.remove(entry, "Removed.");
        assertEquals(List.of(), found().done());
        bench.undo();
        assertEquals(List.of(entry), found().done());
    }

    @Test
    void tellsTheTherapistOnceThatAnItemDoesNotSuitAndUsesUpNoTurn() {
        FollowedModel.Found found = found();
        var phase = Objects.requireNonNull(found.day().due().phase()).phase();
        ProgrammeSet set = phase.sets().getFirst();
        model.leaveOut(found.day(), phase, set, set.items().getFirst(), SkipReason.NOT_SUITED);
        assertEquals(0, found().day().due().done());
        assertEquals(
                found.day().due().next().orElseThrow().set(),
                found().day().due().next().orElseThrow().set());
        var told = WhatWasDone.of(
                        found().day().kept(),
                        found().day().followed(),
                        bench.journal(),
                        model.now(),
                        Set.of(Shared.DAYS, Shared.EXERCISES),
                        List.of(),
                        "")
                .days()
                .stream()
                .flatMap(day -> day.sets().stream())
                .toList();
        assertEquals(1, told.size());
        assertEquals(
                List.of(new Skipped(set.items().getFirst().id(), SkipReason.NOT_SUITED)),
                told.getFirst().skipped());
        assertEquals(SetOutcome.STOPPED, told.getFirst().outcome());
    }

    @Test
    void losesNoEntryWhenItEnds() {
        model.tick(found().day(), model.setsOn(found().day(), MONDAY).getFirst(), MONDAY);
        model.tick(found().day(), model.setsOn(found().day(), BEGAN).getFirst(), BEGAN);
        int before = entries();
        model.end(found().day(), "Ended.");
        assertEquals(before, entries());
        List<FollowedModel.Found> after = new ArrayList<>();
        model.read(after::addAll);
        assertEquals(List.of(), after);
        assertFalse(bench.journal().programmes().all().isEmpty(), "what was followed is known");
    }
}
