package app.nape.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.breaks.BreakOutcome;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.care.remedy.EntryCaution;
import app.nape.care.remedy.Remedies;
import app.nape.content.Bundled;
import app.nape.workshop.tour.MemoryJournal;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeptCautionsTest {
    private static final UUID EPISODE = new UUID(0, 1);
    private static final Instant BEGAN = Instant.parse("2026-11-28T08:03:00.123456789Z");

    private final MemoryJournal journal = new MemoryJournal();

    private static JournalEntry.Pain pain() {
        return new JournalEntry.Pain(new PainEpisode(
                EPISODE, BEGAN, null, List.of(new PainSite("neck-back", null)), List.of(), List.of(), List.of(), null));
    }

    private List<EntryCaution> with(Instant scored) {
        journal.save(new JournalEntry.Reading(new UUID(0, 2), EPISODE, scored, new Nprs(4), null));
        return KeptCautions.of(journal, new Remedies(List.of()), pain());
    }

    @Test
    void saysNothingOfAScoreThatTheStoreHasRoundedToTheMillisecondOfTheBeginning() {
        assertEquals(List.of(), with(Instant.parse("2026-11-28T08:03:00.123Z")));
    }

    @Test
    void saysSoOfAScoreFromBeforeTheBeginning() {
        assertEquals(List.of(new EntryCaution.ScoresBefore(BEGAN)), with(BEGAN.minus(Duration.ofMillis(1))));
    }

    private static final Remedies KINDS = Bundled.CARE.remedies();

    private List<EntryCaution> told(JournalEntry entry) {
        return KeptCautions.of(journal, KINDS, entry);
    }

    private JournalEntry.Remedy used(int number, String remedy, Duration after, int minutes) {
        JournalEntry.Remedy use = Diary.use(number, remedy, BEGAN.plus(after), minutes);
        journal.save(use);
        return use;
    }

    @Test
    void tellsOfAScoreOrASpasmFromBeforeItsEpisodeBegan() {
        journal.save(pain());
        Instant before = BEGAN.minus(Duration.ofMillis(1));
        List<EntryCaution> early = List.of(new EntryCaution.BeforeEpisode(BEGAN));
        PainEpisode episode = pain().episode();
        assertEquals(early, told(Diary.score(2, episode, before, 4)));
        assertEquals(early, told(Diary.spasm(3, episode, before)));
        assertEquals(List.of(), told(Diary.score(2, episode, BEGAN.truncatedTo(ChronoUnit.MILLIS), 4)));
        assertEquals(List.of(), told(Diary.spasm(3, episode, BEGAN.plusSeconds(1))));
    }

    @Test
    void saysNothingOfAScoreWhoseEpisodeIsNotThereOrIsNone() {
        assertEquals(List.of(), told(Diary.score(2, pain().episode(), BEGAN.minusSeconds(60), 4)));
        journal.save(new JournalEntry.Remedy(EPISODE, BEGAN, "rest", Duration.ZERO, null, null, null, null, null));
        assertEquals(List.of(), told(Diary.score(2, pain().episode(), BEGAN.minusSeconds(60), 4)));
    }

    @Test
    void tellsOfIceTooSoonAfterHeatAndOfNothingElseAround() {
        JournalEntry.Remedy heat = used(1, "heat", Duration.ZERO, 15);
        assertEquals(List.of(), told(heat), "it does not come too soon after itself");
        used(2, "rest", Duration.ofMinutes(20), 10);
        used(3, "no-longer-there", Duration.ofMinutes(25), 10);
        JournalEntry.Remedy ice = used(4, "ice", Duration.ofMinutes(60), 10);
        for (JournalEntry.Remedy either : List.of(ice, heat)) {
            EntryCaution.TooSoon soon = (EntryCaution.TooSoon) told(either).getFirst();
            assertEquals("heat", soon.earlier().id());
            assertEquals("ice", soon.later().id());
            assertEquals(Duration.ofMinutes(45), soon.between());
        }
        assertEquals(List.of(), told(used(5, "rest", Duration.ofMinutes(61), 10)));
        assertEquals(List.of(), told(used(6, "no-longer-there", Duration.ofMinutes(62), 10)));
    }

    @Test
    void tellsOfAUseThatLastedTooLong() {
        assertEquals(
                EntryCaution.TooLong.class,
                told(used(1, "ice", Duration.ZERO, 21)).getFirst().getClass());
        assertEquals(List.of(), told(used(2, "ice", Duration.ofDays(1), 20)));
    }

    @Test
    void saysNothingOfBreaksSessionsAndAnswers() {
        assertEquals(List.of(), told(Diary.pause(1, BEGAN, BreakOutcome.TAKEN)));
        assertEquals(List.of(), told(Diary.stretched(2, "desk-5", BEGAN)));
        assertEquals(List.of(), told(Diary.measure(3, BEGAN, 5)));
    }
}
