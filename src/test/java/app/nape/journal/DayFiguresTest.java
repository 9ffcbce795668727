package app.nape.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.nape.breaks.BreakOutcome;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.Sore;
import app.nape.time.DayRollover;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DayFiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NOON = Diary.NOON;
    private static final PainEpisode PAIN = Sore.at("neck-back").episode();

    private static List<DayFigures> days(Map<LocalDate, Duration> active, JournalEntry... entries) {
        return DayFigures.of(List.of(entries), active, BERLIN, DayRollover.DEFAULT);
    }

    @Test
    void countsADayOfEachKindOfEntry() {
        DayFigures day = days(
                        Map.of(TODAY, Duration.ofHours(6)),
                        new JournalEntry.Pain(PAIN),
                        Diary.score(2, PAIN, NOON, 4),
                        Diary.score(3, PAIN, NOON.plusSeconds(60), 7),
                        Diary.score(4, PAIN, NOON.plusSeconds(120), 2),
                        Diary.spasm(5, PAIN, NOON),
                        Diary.spasm(6, PAIN, NOON),
                        Diary.use(7, "heat", NOON, 15),
                        Diary.use(8, "ice", NOON, 15),
                        Diary.use(9, "rest", NOON, 0),
                        Diary.stretched(10, "desk-5", NOON),
                        Diary.stretched(11, "desk-5", NOON),
                        Diary.pause(12, NOON, BreakOutcome.TAKEN),
                        Diary.pause(13, NOON, BreakOutcome.TAKEN),
                        Diary.pause(14, NOON, BreakOutcome.SKIPPED),
                        Diary.measure(15, NOON, 9))
                .getFirst();
        assertEquals(TODAY, day.day());
        assertEquals(1, day.episodes());
        assertEquals(3, day.readings());
        assertEquals(new Nprs(7), day.worst(), "the worst, not the newest");
        assertEquals(2, day.spasms());
        assertEquals(3, day.remedies());
        assertEquals(2, day.stretches());
        assertEquals(Duration.ofMinutes(10), day.stretched());
        assertEquals(2, day.breaks(BreakOutcome.TAKEN));
        assertEquals(1, day.breaks(BreakOutcome.SKIPPED));
        assertEquals(0, day.breaks(BreakOutcome.NATURAL));
        assertEquals(Duration.ofHours(6), day.active());
    }

    @Test
    void countsForTheDayBeforeUntilFourInTheMorning() {
        Instant four = Instant.parse("2026-03-10T03:00:00Z");
        List<DayFigures> days =
                days(Map.of(), Diary.score(1, PAIN, four, 3), Diary.score(2, PAIN, four.minusMillis(1), 8));
        assertEquals(
                List.of(TODAY.minusDays(1), TODAY),
                days.stream().map(DayFigures::day).toList(),
                "in order, however they came");
        assertEquals(new Nprs(8), days.getFirst().worst());
        assertNull(days.getFirst().active());
    }

    @Test
    void makesNoDayOfAnAnswerToAMeasureButOneOfUseAlone() {
        List<DayFigures> days = days(Map.of(TODAY.minusDays(2), Duration.ofHours(3)), Diary.measure(1, NOON, 5));
        assertEquals(
                List.of(TODAY.minusDays(2)), days.stream().map(DayFigures::day).toList());
        assertNull(days.getFirst().worst());
        assertEquals(Duration.ZERO, days.getFirst().stretched());
    }

    @Test
    void addsUpWhatADatabaseHasCountedAlready() {
        DayCount count = new DayCount(TODAY);
        count.addEpisodes(2);
        count.addEpisodes(1);
        count.addReadings(4, new Nprs(6));
        count.addReadings(2, new Nprs(3));
        count.addSpasms(2);
        count.addSpasms(3);
        count.addRemedies(1);
        count.addRemedies(4);
        count.addStretches(2, Duration.ofMinutes(9));
        count.addStretches(1, Duration.ofMinutes(1));
        count.addBreaks(3, BreakOutcome.TAKEN);
        count.addBreaks(2, BreakOutcome.TAKEN);
        count.add(Diary.measure(1, NOON, 5));
        assertEquals(
                new DayFigures(
                        TODAY, new Nprs(6), 6, 3, 5, 5, 3, Duration.ofMinutes(10), Map.of(BreakOutcome.TAKEN, 5), null),
                count.figures());
    }
}
