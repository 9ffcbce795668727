package app.nape.ui.log.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.content.Bundled;
import app.nape.content.SiteNames;
import app.nape.workshop.tour.DirectDraftDesk;
import app.nape.workshop.tour.DirectJournalDesk;
import app.nape.workshop.tour.FixedClocks;
import app.nape.workshop.tour.MemoryJournal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The line beside Save says what is missing before it says what will be kept; and which triggers are one tap away. */
class EntrySummaryTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final PainSite NECK = new PainSite("neck-back", BodySide.LEFT);

    private final PainEntryModel entry = new PainEntryModel(
            new DirectJournalDesk(new MemoryJournal()),
            new FixedClocks(NOW, ZoneOffset.UTC),
            new Random(1),
            new DirectDraftDesk());
    private final SiteNames names = new SiteNames(Bundled.TEXTS, Bundled.CARE);
    private final EntrySummary summary = new EntrySummary(Bundled.TEXTS, Bundled.CARE, names);

    private String place() {
        return names.of(List.of(NECK));
    }

    private void mend() {
        entry.mend(new PainEpisode(
                new UUID(0, 9),
                NOW.minus(Duration.ofHours(5)),
                null,
                List.of(NECK),
                List.of(),
                List.of(),
                List.of(),
                null));
    }

    @Test
    void asksForAPlaceFirst() {
        assertEquals(Bundled.TEXTS.of("log.entry.needs-place"), summary.of(entry));
        entry.score().set(new Nprs(6));
        assertEquals(
                Bundled.TEXTS.of(
                        "log.entry.needs-only-place", 6, Bundled.CARE.band(6).label()),
                summary.of(entry),
                "a score that was given is not asked for again");
        assertFalse(entry.ready().get());
    }

    @Test
    void asksForAScoreOnceThereIsAPlace() {
        entry.fields().sites().add(NECK);
        assertEquals(Bundled.TEXTS.of("log.entry.needs-score", place()), summary.of(entry));
        assertFalse(entry.ready().get());
    }

    @Test
    void saysWhatWillBeKeptWithTheWordForTheScore() {
        entry.fields().sites().add(NECK);
        for (int points : new int[] {0, 3, 6, 10}) {
            entry.score().set(new Nprs(points));
            String said = summary.of(entry);
            assertEquals(
                    Bundled.TEXTS.of(
                            "log.entry.summary",
                            place(),
                            points,
                            Bundled.CARE.band(points).label()),
                    said);
            assertTrue(said.contains(Integer.toString(points)), said);
        }
        assertTrue(entry.ready().get());
    }

    @Test
    void asksForNoScoreOfAnEpisodeThatIsMended() {
        mend();
        assertEquals(place(), summary.of(entry));
        assertTrue(entry.ready().get());
        entry.fields().sites().clear();
        assertEquals(Bundled.TEXTS.of("log.entry.needs-place"), summary.of(entry));
    }

    @Test
    void saysBeforeAnythingElseThatItEndsBeforeItBegan() {
        mend();
        entry.ended().set(NOW.minus(Duration.ofHours(6)));
        assertEquals(Bundled.TEXTS.of("log.entry.ends-early"), summary.of(entry));
        assertFalse(entry.ready().get());
        entry.ended().set(NOW.minus(Duration.ofHours(4)));
        assertEquals(place(), summary.of(entry));
    }

    @Test
    void putsWhatThePersonNamesMostOneTapAwayAndFillsUpWithWhatIsCommon() {
        List<String> fresh = QuickTriggers.quick(List.of());
        assertEquals(6, fresh.size());
        List<String> own = QuickTriggers.quick(List.of("stress", "screen-sitting"));
        assertEquals(List.of("stress", "screen-sitting"), own.subList(0, 2), "the most used first");
        assertEquals(6, own.size());
        assertEquals(6, new HashSet<>(own).size(), "none twice");
        List<String> six = List.of("a", "b", "c", "d", "e", "f");
        assertEquals(six, QuickTriggers.quick(six));
        fresh.forEach(key -> assertTrue(Bundled.CARE.trigger(key).isPresent(), key));
    }
}
