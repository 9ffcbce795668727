package app.nape.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.care.remedy.EntryCaution;
import app.nape.care.remedy.Remedies;
import app.nape.workshop.tour.MemoryJournal;
import java.time.Duration;
import java.time.Instant;
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
}
