package app.nape.ui.log.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import app.nape.ui.player.UiBench;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each day of a month says: the worst score, whether a pain began or went on, and how much was done about it. */
@SuppressWarnings("NullAway.Init")
class MonthModelTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    private static final UUID EPISODE = new UUID(0, 1);

    @TempDir
    private Path folder;

    private UiBench bench;
    private MonthModel model;

    @BeforeEach
    void open() {
        bench = new UiBench(folder);
        bench.pass(Duration.ofDays(18));
        model = new MonthModel(bench, bench, () -> DayRollover.DEFAULT);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Instant on(LocalDate day, int hour) {
        return day.atTime(LocalTime.of(hour, 0)).atZone(bench.zone()).toInstant();
    }

    private Instant on(int day, int hour) {
        return on(MARCH.atDay(day), hour);
    }

    private void pain(UUID id, Instant began, @Nullable Instant ended) {
        bench.journal()
                .save(new JournalEntry.Pain(new PainEpisode(
                        id,
                        began,
                        ended,
                        List.of(new PainSite("neck-back", null)),
                        List.of(),
                        List.of(),
                        List.of(),
                        null)));
    }

    private void scored(Instant at, int score) {
        bench.journal().save(new JournalEntry.Reading(UUID.randomUUID(), EPISODE, at, new Nprs(score), null));
    }

    private MonthDay day(int number) {
        return model.shown().get().days().get(number - 1);
    }

    private List<Integer> inPain() {
        return model.shown().get().days().stream()
                .filter(MonthDay::inEpisode)
                .map(day -> day.day().getDayOfMonth())
                .toList();
    }

    @Test
    void beginsWithTheMonthOfTodayAndNothingRead() {
        assertEquals(LocalDate.of(2026, 3, 20), model.today());
        assertEquals(new MonthModel.Month(MARCH, List.of()), model.shown().get());
    }

    @Test
    void hasEachDayOfTheMonthOnceAlsoWhereNothingWasKept() {
        model.show(FEBRUARY);
        assertEquals(28, model.shown().get().days().size());
        assertEquals(new MonthDay(LocalDate.of(2026, 2, 28), null, false, false, 0, 0), day(28));
        model.show(YearMonth.of(2024, 2));
        assertEquals(29, model.shown().get().days().size());
    }

    @Test
    void staysWhereItIsInsteadOfShowingAMonthThatIsYetToCome() {
        model.show(FEBRUARY);
        model.show(MARCH.plusMonths(1));
        assertEquals(FEBRUARY, model.shown().get().month());
        model.show(MARCH);
        assertEquals(MARCH, model.shown().get().month());
    }

    @Test
    void showsTheWorstScoreOfADayWhicheverCameLast() {
        pain(EPISODE, on(4, 9), null);
        scored(on(4, 9), 5);
        scored(on(4, 12), 7);
        scored(on(4, 18), 2);
        scored(on(6, 9), 0);
        model.show(MARCH);
        assertEquals(new Nprs(7), day(4).worst());
        assertNull(day(5).worst());
        assertEquals(new Nprs(0), day(6).worst(), "no pain is a score too");
    }

    @Test
    void countsNightHoursToTheDayBefore() {
        pain(EPISODE, on(4, 9), null);
        scored(on(5, 3), 6);
        scored(on(5, 4), 3);
        model.show(MARCH);
        assertEquals(new Nprs(6), day(4).worst());
        assertEquals(new Nprs(3), day(5).worst());
    }

    @Test
    void countsRemediesAndStretchesAndNoBreaks() {
        for (int hour = 9; hour < 12; hour++) {
            bench.journal()
                    .save(new JournalEntry.Remedy(
                            UUID.randomUUID(),
                            on(4, hour),
                            "ice",
                            Duration.ofMinutes(15),
                            null,
                            null,
                            null,
                            null,
                            null));
        }
        bench.journal()
                .save(new JournalEntry.Stretch(
                        UUID.randomUUID(),
                        on(4, 13),
                        "desk-5",
                        List.of(),
                        Duration.ofMinutes(5),
                        SessionOutcome.FINISHED,
                        null,
                        null,
                        null));
        model.show(MARCH);
        assertEquals(new MonthDay(MARCH.atDay(4), null, false, false, 3, 1), day(4));
    }

    @Test
    void marksTheDaysOfAnEpisodeFromItsFirstToItsLast() {
        pain(EPISODE, on(4, 9), on(6, 12));
        model.show(MARCH);
        assertEquals(List.of(4, 5, 6), inPain());
        assertTrue(day(4).painBegan());
        assertFalse(day(5).painBegan());
    }

    @Test
    void marksAnOpenEpisodeUpToTodayAndNoFurther() {
        pain(EPISODE, on(18, 9), null);
        model.show(MARCH);
        assertEquals(List.of(18, 19, 20), inPain());
    }

    @Test
    void goesOnWithAnEpisodeFromTheMonthBeforeWithoutSayingThatItBegan() {
        pain(EPISODE, on(LocalDate.of(2026, 2, 27), 9), on(2, 12));
        model.show(MARCH);
        assertEquals(List.of(1, 2), inPain());
        assertFalse(day(1).painBegan());
        model.show(FEBRUARY);
        assertEquals(List.of(27, 28), inPain());
        assertTrue(day(27).painBegan());
    }

    @Test
    void knowsAnEpisodeThatHasBeenOpenForAYear() {
        pain(EPISODE, on(LocalDate.of(2025, 3, 1), 9), null);
        model.show(MARCH);
        assertEquals(20, inPain().size());
        model.show(YearMonth.of(2025, 2));
        assertEquals(List.of(), inPain(), "before it began there was none");
    }

    @Test
    void keepsTwoPainsOfOneDayApart() {
        pain(EPISODE, on(4, 9), on(4, 10));
        pain(new UUID(0, 2), on(5, 9), on(5, 10));
        model.show(MARCH);
        assertEquals(List.of(4, 5), inPain());
        assertTrue(day(4).painBegan() && day(5).painBegan());
    }
}
