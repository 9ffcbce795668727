package app.nape.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakOutcome;
import app.nape.care.Nprs;
import app.nape.care.OutcomeAnswer;
import app.nape.care.OutcomeMeasure;
import app.nape.care.PainEpisode;
import app.nape.care.Sore;
import app.nape.code.Sentence;
import app.nape.exercise.SessionOutcome;
import app.nape.time.DayRollover;
import app.nape.words.InEnglish;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JournalEntryTest {
    private static final Instant NOON = Diary.NOON;
    private static final PainEpisode PAIN = Sore.at("neck-back").episode();

    @Test
    void hasAWordForEachKindThatListingsAndFiltersUse() {
        assertEquals(
                List.of("pain", "reading", "spasm", "remedy", "stretch", "break", "measure"),
                List.of(
                                new JournalEntry.Pain(PAIN),
                                Diary.score(2, PAIN, NOON, 5),
                                Diary.spasm(3, PAIN, NOON),
                                Diary.use(4, "heat", NOON, 15),
                                Diary.stretched(5, "desk-5", NOON),
                                Diary.pause(6, NOON, BreakOutcome.TAKEN),
                                Diary.measure(7, NOON, 5))
                        .stream()
                        .map(JournalEntry::kind)
                        .toList());
    }

    @Test
    void isAnEpisodeUnderItsOwnIdFromItsBeginning() {
        JournalEntry.Pain pain = new JournalEntry.Pain(PAIN);
        assertEquals(PAIN.id(), pain.id());
        assertEquals(NOON, pain.at());
    }

    @Test
    void staysAsItWasWhenItsEpisodeIsGone() {
        JournalEntry.Remedy used = new JournalEntry.Remedy(
                Diary.id(1), NOON, "heat", Duration.ofMinutes(15), "jaw", PAIN.id(), new Nprs(6), new Nprs(3), "warm");
        JournalEntry.Remedy alone = used.withoutEpisode();
        assertNull(alone.episodeId());
        assertEquals(
                used,
                new JournalEntry.Remedy(
                        alone.id(),
                        alone.at(),
                        alone.remedyId(),
                        alone.length(),
                        alone.siteId(),
                        PAIN.id(),
                        alone.before(),
                        alone.after(),
                        alone.note()));
        JournalEntry.Stretch done = new JournalEntry.Stretch(
                Diary.id(2),
                NOON,
                "desk-5",
                List.of("self-hug"),
                Duration.ofMinutes(5),
                SessionOutcome.STOPPED,
                PAIN.id(),
                new Nprs(4),
                null);
        assertNull(done.withoutEpisode().episodeId());
        assertEquals(List.of("self-hug"), done.withoutEpisode().done());
        assertEquals(SessionOutcome.STOPPED, done.withoutEpisode().outcome());
    }

    private static JournalEntry.Measure psfs(int answers) {
        return new JournalEntry.Measure(
                Diary.id(1),
                NOON,
                OutcomeMeasure.PSFS,
                Collections.nCopies(answers, new OutcomeAnswer("driving", 4)),
                null);
    }

    @Test
    void takesThreeToFiveActivitiesOfThePersonsOwn() {
        assertEquals(4, psfs(3).score());
        assertEquals(4, psfs(5).score());
        assertThrows(IllegalArgumentException.class, () -> psfs(2));
        assertThrows(IllegalArgumentException.class, () -> psfs(6));
    }

    @Test
    void givesEachOfManyEntriesOfOneMomentAnIdOfItsOwn() {
        SplittableRandom random = new SplittableRandom(3);
        Set<UUID> ids = new HashSet<>();
        Set<Long> tails = new HashSet<>();
        for (int i = 0; i < 1000; i++) {
            UUID id = EntryIds.at(NOON, random);
            ids.add(id);
            tails.add(id.getLeastSignificantBits());
            assertEquals(NOON.toEpochMilli(), id.getMostSignificantBits() >>> 16);
        }
        assertEquals(1000, ids.size());
        assertEquals(1000, tails.size(), "the low half is chance alone");
    }

    @Test
    void countsForTheDayOfItsZoneOrTheOneBeforeWhileThatHasNotEnded() {
        ZoneId tokyo = ZoneId.of("Asia/Tokyo");
        Instant seven = Instant.parse("2026-03-09T22:00:00Z");
        LocalDate tenth = LocalDate.of(2026, 3, 10);
        assertEquals(new Written(tokyo, tenth), Written.in(tokyo, DayRollover.DEFAULT, seven));
        assertEquals(
                new Written(tokyo, tenth.minusDays(1)),
                Written.in(tokyo, DayRollover.DEFAULT, seven.minus(Duration.ofHours(4))));
        assertTrue(new Written(tokyo, tenth).fits(seven));
        assertTrue(new Written(tokyo, tenth.minusDays(1)).fits(seven), "a late night");
        assertFalse(new Written(tokyo, tenth.minusDays(2)).fits(seven));
        assertFalse(new Written(tokyo, tenth.plusDays(1)).fits(seven));
    }

    @Test
    void isRefusedInOneSentenceWhenItIsOutOfBounds() {
        EntryRefused.check(Diary.use(1, "heat", NOON, 15));
        assertEquals(
                "Nothing was saved: length is not within 0 to 48 hours.",
                InEnglish.thrown(EntryRefused.class, () -> EntryRefused.check(Diary.use(1, "heat", NOON, 60 * 49))));
    }

    @Test
    void tellsWhatKindOfFaultKeepsAJournalShut() {
        JournalUnavailable full =
                new JournalUnavailable(JournalUnavailable.Fault.FULL, Sentence.of("store.full"), null);
        assertEquals(JournalUnavailable.Fault.FULL, full.fault());
        assertEquals(Sentence.of("store.full"), full.sentence());
        IllegalStateException cause = new IllegalStateException("odd");
        JournalUnavailable other = new JournalUnavailable(Sentence.of("store.other"), cause);
        assertEquals(JournalUnavailable.Fault.OTHER, other.fault());
        assertEquals(cause, other.getCause());
    }
}
