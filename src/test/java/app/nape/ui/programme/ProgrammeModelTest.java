package app.nape.ui.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.exercise.Routine;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import app.nape.ui.player.UiBench;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench’s day is Monday 2 March 2026, nine in the morning; its days begin at four. */
class ProgrammeModelTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final UiBench bench;
    private final ProgrammeModel model;

    ProgrammeModelTest(@TempDir Path folder) {
        bench = new UiBench(folder);
        model = new ProgrammeModel(bench.context());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void readsNothingBeforeThePageIsShownAndNothingAfterItWasLeft() {
        assertEquals(LocalDate.EPOCH, found().today());
        model.setVisible(true);
        assertEquals(MONDAY, found().today());
        model.setVisible(false);
        log("desk-5", "2026-03-02T08:00", List.of("chin-tuck-seated"), SessionOutcome.FINISHED);
        assertEquals(List.of(), found().stretches());
        model.setVisible(true);
        assertEquals(1, found().stretches().size());
    }

    @Test
    void takesNoticeAtOnceOfASetThatWasDoneElsewhere() {
        model.setVisible(true);
        log("desk-5", "2026-03-02T08:00", List.of("chin-tuck-seated"), SessionOutcome.FINISHED);
        assertEquals(1, timesToday("desk-5"));
        assertEquals(0, timesToday("upper-back"));
        log("desk-5", "2026-03-02T08:40", List.of("chin-tuck-seated"), SessionOutcome.STOPPED);
        assertEquals(2, timesToday("desk-5"), "of one that was stopped something was done");
    }

    @Test
    void countsNoSetThatWasStoppedBeforeAnythingWasDone() {
        log("desk-5", "2026-03-02T08:00", List.of(), SessionOutcome.STOPPED);
        log("upper-back", "2026-03-02T08:00", List.of(), SessionOutcome.FINISHED);
        model.setVisible(true);
        assertEquals(0, timesToday("desk-5"));
        assertEquals(1, timesToday("upper-back"), "who went to its end with all left out has been through it");
    }

    @Test
    void givesTheHoursBeforeTheDayTurnsToTheDayBefore() {
        log("desk-5", "2026-03-02T03:59", List.of("chin-tuck-seated"), SessionOutcome.FINISHED);
        log("desk-5", "2026-03-02T04:00", List.of("chin-tuck-seated"), SessionOutcome.FINISHED);
        model.setVisible(true);
        assertEquals(1, timesToday("desk-5"));
        assertEquals(Set.of(DayOfWeek.MONDAY), found().weeks().getFirst().done());
        assertEquals(Set.of(DayOfWeek.SUNDAY), found().weeks().get(1).done());
    }

    @Test
    void showsSixWeeksTheNewestFirstEachDayOnce() {
        for (String at : List.of(
                "2026-03-02T08:00",
                "2026-02-23T08:00",
                "2026-02-25T08:00",
                "2026-02-25T18:00",
                "2026-01-26T04:00",
                "2026-01-26T03:00")) {
            log("desk-5", at, List.of("chin-tuck-seated"), SessionOutcome.FINISHED);
        }
        model.setVisible(true);
        assertEquals(
                List.of(
                        week(0, DayOfWeek.MONDAY),
                        week(1, DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY),
                        week(2),
                        week(3),
                        week(4),
                        week(5, DayOfWeek.MONDAY)),
                found().weeks());
        assertEquals(ProgrammeModel.WEEKS, found().weeks().size());
        assertEquals(5, found().stretches().size(), "the one of an hour before belongs to a week that is not shown");
    }

    @Test
    void beginsTheWeekOnItsMondayAlsoOnASunday() {
        bench.pass(Duration.ofDays(6));
        model.setVisible(true);
        assertEquals(MONDAY.plusDays(6), found().today());
        assertEquals(MONDAY, found().weeks().getFirst().monday());
    }

    @Test
    void showsTheSetsThatAreFollowedFirstAndLeavesTheOthersInTheirOrder() {
        List<Routine> routines = Bundled.EXERCISES.routines();
        List<String> ids = routines.stream().map(Routine::id).toList();
        assertEquals(ids, ProgrammeModel.order(routines, Set.of()));
        String last = ids.getLast();
        String second = ids.get(1);
        List<String> ordered = ProgrammeModel.order(routines, Set.of(last, second, "one-that-was-deleted"));
        assertEquals(List.of(second, last), ordered.subList(0, 2));
        assertEquals(
                ids.stream().filter(id -> !Set.of(last, second).contains(id)).toList(), ordered.subList(2, ids.size()));
        assertTrue(ordered.size() == ids.size(), "none is lost");
    }

    private ProgrammeModel.Found found() {
        return model.found().get();
    }

    private long timesToday(String routine) {
        return found().timesToday(routine, DayRollover.DEFAULT, bench.zone());
    }

    private static FollowedWeek week(int back, DayOfWeek... days) {
        return new FollowedWeek(MONDAY.minusWeeks(back), Set.of(days));
    }

    private void log(String routine, String local, List<String> done, SessionOutcome outcome) {
        JournalEntry.Stretch entry = new JournalEntry.Stretch(
                UUID.randomUUID(),
                LocalDateTime.parse(local).atZone(bench.zone()).toInstant(),
                routine,
                done,
                Duration.ofMinutes(5),
                outcome,
                null,
                null,
                null);
        bench.<Boolean>change(
                journal -> {
                    journal.save(entry);
                    return true;
                },
                _ -> {});
    }
}
