package app.nape.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakOutcome;
import app.nape.care.PainEpisode;
import app.nape.care.Sore;
import app.nape.time.DayRollover;
import app.nape.workshop.tour.MemoryJournal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Instant NOON = Diary.NOON;

    private final MemoryJournal journal = new MemoryJournal();

    private Findings since(@Nullable LocalDate first) {
        return Findings.read(journal, first, TODAY, BERLIN, DayRollover.DEFAULT);
    }

    private Instant daysAgo(int days) {
        return NOON.minus(DAY.multipliedBy(days));
    }

    @Test
    void hasNothingToSayOfAnEmptyLog() {
        assertEquals(Findings.none(TODAY), since(null));
        assertTrue(since(null).empty());
        assertTrue(since(TODAY.minusDays(7)).empty());
    }

    @Test
    void goesBackToTheFirstRecordWhereNoDayIsNamed() {
        journal.save(Diary.use(1, "heat", daysAgo(40), 15));
        assertEquals(TODAY.minusDays(40), since(null).from());
        assertEquals(TODAY, since(null).to());
        assertFalse(since(null).empty());
        assertEquals(TODAY.minusDays(7), since(TODAY.minusDays(7)).from());
        assertTrue(since(TODAY.minusDays(7)).empty());
    }

    @Test
    void countsAnAnswerFromBeforeTheFirstRecordButNotFromBeforeTheDayAskedFor() {
        journal.save(Diary.measure(1, daysAgo(50), 7));
        assertFalse(since(null).empty(), "an answer alone is something");
        journal.save(Diary.use(2, "heat", daysAgo(40), 15));
        journal.save(Diary.measure(3, daysAgo(5), 4));
        assertEquals(
                List.of(Diary.measure(1, daysAgo(50), 7), Diary.measure(3, daysAgo(5), 4)),
                since(null).measures());
        assertEquals(
                List.of(Diary.measure(3, daysAgo(5), 4)),
                since(TODAY.minusDays(7)).measures());
    }

    @Test
    void countsEpisodesPlacesAndTriggersOfTheSpan() {
        journal.save(Diary.pain(Sore.at("neck-back").number(1).after("stress").began(daysAgo(30))));
        journal.save(
                Diary.pain(Sore.at("neck-back", "jaw").number(2).after("stress").began(daysAgo(3))));
        journal.save(Diary.pain(Sore.at("jaw").number(3).after("pillow").began(daysAgo(2))));
        Findings week = since(TODAY.minusDays(7));
        assertEquals(2, week.episodes());
        assertEquals(
                List.of(new SiteTally(Sore.site("jaw"), 2), new SiteTally(Sore.site("neck-back"), 1)), week.sites());
        assertEquals(List.of(new Tally("pillow", 1), new Tally("stress", 1)), week.triggers());
        Findings all = since(null);
        assertEquals(3, all.episodes());
        assertEquals(List.of(new Tally("stress", 2), new Tally("pillow", 1)), all.triggers());
    }

    @Test
    void shadesTheDaysOnWhichAnEpisodeLasted() {
        PainEpisode over =
                Sore.at("jaw").number(1).began(daysAgo(12)).over(daysAgo(10)).episode();
        PainEpisode into =
                Sore.at("jaw").number(2).began(daysAgo(9)).over(daysAgo(6)).episode();
        PainEpisode open = Sore.at("jaw").number(3).began(daysAgo(2)).episode();
        journal.saveAll(List.of(new JournalEntry.Pain(over), new JournalEntry.Pain(into), new JournalEntry.Pain(open)));
        assertEquals(
                List.of(new DaySpan(TODAY.minusDays(7), TODAY.minusDays(6)), new DaySpan(TODAY.minusDays(2), TODAY)),
                since(TODAY.minusDays(7)).lasting());
        assertEquals(3, since(null).lasting().size());
    }

    @Test
    void countsDaysSpasmsAndNightsWithPain() {
        PainEpisode episode = Sore.at("jaw").began(daysAgo(5)).episode();
        journal.save(new JournalEntry.Pain(episode));
        journal.save(Diary.score(10, episode, Instant.parse("2026-03-06T21:30:00Z"), 4));
        journal.save(Diary.score(11, episode, Instant.parse("2026-03-07T21:30:00Z"), 0));
        journal.save(Diary.spasm(12, episode, Instant.parse("2026-03-08T02:00:00Z")));
        assertEquals(new PainCount(3, 1, 2), since(null).pain());
        assertEquals(PainCount.NONE, since(TODAY.minusDays(1)).pain());
    }

    @Test
    void countsTheWholeOfTheFirstAndTheLastDay() {
        Instant four = Instant.parse("2026-03-10T03:00:00Z");
        PainEpisode episode = Sore.at("jaw").episode();
        journal.save(Diary.score(1, episode, four.minus(DAY.multipliedBy(7)), 5));
        journal.save(Diary.score(2, episode, four.minus(DAY.multipliedBy(7)).minusMillis(1), 6));
        journal.save(Diary.score(3, episode, four.plus(DAY).minusMillis(1), 7));
        journal.save(Diary.score(4, episode, four.plus(DAY), 8));
        assertEquals(
                List.of(TODAY.minusDays(7), TODAY),
                since(TODAY.minusDays(7)).days().stream().map(DayFigures::day).toList());
    }

    @Test
    void comparesRemediesRoutinesBreaksAndHours() {
        for (int day = 0; day < 14; day++) {
            journal.save(Diary.use(100 + day, "heat", daysAgo(day), 15, 6, 3));
            journal.save(Diary.stretched(200 + day, "desk-5", daysAgo(day), "self-hug"));
            journal.save(Diary.pause(300 + day, daysAgo(day), BreakOutcome.SKIPPED));
            journal.keepActive(TODAY.minusDays(day), Duration.ofHours(8));
        }
        Findings all = since(null);
        assertEquals(14, all.days().size());
        assertEquals("heat", all.remedies().getFirst().id());
        assertEquals(14, all.remedies().getFirst().n());
        assertEquals("desk-5", all.routines().getFirst().id());
        assertEquals(14, all.routines().getFirst().n());
        assertEquals(new Exposure(0, 14, null, 1.0), all.skipped());
        assertEquals(new Exposure(0, 14, null, 8.0), all.active());
    }

    @Test
    void readsWhatCameInFromAFileAndTheHoursOfManyDays() {
        JournalEntry.Remedy heat = Diary.use(1, "heat", daysAgo(2), 15);
        journal.saveAll(List.of(heat), Map.of(heat.id(), new Written(BERLIN, TODAY.minusDays(2))));
        journal.keepActive(Map.of(TODAY.minusDays(1), Duration.ofHours(6), TODAY, Duration.ofHours(7)));
        Findings all = since(null);
        assertEquals(
                List.of(TODAY.minusDays(2), TODAY.minusDays(1), TODAY),
                all.days().stream().map(DayFigures::day).toList());
        assertEquals(Duration.ofHours(6), all.days().get(1).active());
        assertEquals(1, all.remedies().getFirst().uses());
    }

    @Test
    void tellsTheTimesOfPainAndNoneOfAScoreOfNothing() {
        PainEpisode sore = Sore.at("neck-back").number(1).began(daysAgo(1)).episode();
        journal.save(new JournalEntry.Pain(sore));
        journal.save(Diary.score(2, sore, NOON.minusSeconds(60), 0));
        journal.save(Diary.score(3, sore, NOON, 1));
        assertEquals(
                List.of(NOON.atZone(BERLIN).toLocalDateTime()),
                journal.painTimes(TODAY, TODAY, BERLIN, DayRollover.DEFAULT));
        assertEquals(
                2,
                journal.painTimes(TODAY.minusDays(1), TODAY, BERLIN, DayRollover.DEFAULT)
                        .size());
    }
}
