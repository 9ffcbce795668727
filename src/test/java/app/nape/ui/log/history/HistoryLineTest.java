package app.nape.ui.log.history;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.care.BodySide;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.journal.JournalEntry;
import app.nape.ui.OnAStage;
import app.nape.ui.control.EntryWords;
import app.nape.ui.player.UiBench;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each entry keeps to its two lines, whatever was written into it. */
@OnAStage
class HistoryLineTest {
    private final UiBench bench = new UiBench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void setsANoteOfSeveralLinesInOne() {
        HistoryLine line = new HistoryLine("00:00");
        JournalEntry entry = new JournalEntry.Pain(new PainEpisode(
                UUID.randomUUID(),
                Instant.parse("2026-03-02T09:00:00Z"),
                null,
                List.of(new PainSite("neck-back", BodySide.LEFT)),
                List.of(),
                List.of(),
                List.of(),
                "after lunch \n\n at the desk\r\n"));
        line.fill("09:00", new EntryWords(bench.context()), entry, "");
        assertEquals("09:00, Back of neck, left, Still open · after lunch · at the desk", line.spoken());
    }
}
