package app.nape.ui.log.entry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.BodySide;
import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.journal.JournalEntry;
import app.nape.workshop.tour.DirectDraftDesk;
import app.nape.workshop.tour.DirectJournalDesk;
import app.nape.workshop.tour.FixedClocks;
import app.nape.workshop.tour.MemoryJournal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StillTheSameTest {
    private static final Instant NOW = Instant.parse("2026-03-10T12:00:00Z");
    private static final PainSite NECK = new PainSite("neck-back", BodySide.LEFT);
    private static final PainSite JAW = new PainSite("jaw", BodySide.RIGHT);
    private static final PainEpisode OPEN = new PainEpisode(
            new UUID(0, 1),
            NOW.minus(Duration.ofDays(1)),
            null,
            List.of(NECK),
            List.of("stress"),
            List.of(),
            List.of(),
            "since yesterday");

    private final MemoryJournal journal = new MemoryJournal();
    private final DirectJournalDesk desk = new DirectJournalDesk(journal);
    private final FixedClocks clocks = new FixedClocks(NOW, ZoneOffset.UTC);
    private final PainEntryModel entry = new PainEntryModel(desk, clocks, new Random(1), new DirectDraftDesk());
    private final StillTheSame same = new StillTheSame(desk, clocks, entry);
    private final List<List<JournalEntry>> told = new ArrayList<>();

    StillTheSameTest() {
        journal.save(new JournalEntry.Pain(OPEN));
    }

    private @Nullable PainEpisode found() {
        List<PainEpisode> found = new ArrayList<>();
        same.find(open -> {
            if (open != null) {
                found.add(open);
            }
        });
        return found.isEmpty() ? null : found.getFirst();
    }

    @Test
    void findsTheOpenEpisodeThatHurtsThere() {
        entry.fields().sites().add(JAW);
        assertNull(found());
        entry.fields().sites().add(NECK);
        assertEquals(OPEN, found());
        entry.mend(OPEN);
        assertNull(found(), "what is mended is not asked about");
    }

    @Test
    void addsAScoreAndWhatIsNewButLeavesTheWordsOfTheEpisode() {
        entry.fields().sites().addAll(List.of(NECK, JAW));
        entry.score().set(new Nprs(3));
        entry.fields().symptoms().add("tight");
        entry.fields().note().set(" better ");
        UUID reading = entry.readingId();
        same.add(OPEN, told::add);
        PainEpisode after = journal.openEpisodes().getFirst();
        assertEquals(List.of(NECK, JAW), after.sites());
        assertEquals(List.of("stress"), after.triggers());
        assertEquals(List.of("tight"), after.symptoms());
        assertEquals("since yesterday", after.note());
        assertEquals(
                List.of(new JournalEntry.Reading(reading, OPEN.id(), NOW, new Nprs(3), "better")),
                journal.readings(OPEN.id()));
        assertEquals(after, ((JournalEntry.Pain) told.getFirst().getFirst()).episode());
        assertFalse(entry.touched());
    }

    @Test
    void addsNothingBeforeThereAreAPlaceAndAScore() {
        entry.fields().sites().add(NECK);
        same.add(OPEN, told::add);
        entry.fields().sites().clear();
        entry.score().set(new Nprs(3));
        same.add(OPEN, told::add);
        assertEquals(List.of(), told);
        assertTrue(entry.touched());
    }

    @Test
    void takesAScoreThatIsYetToComeForOneOfNow() {
        entry.fields().sites().add(NECK);
        entry.score().set(new Nprs(3));
        entry.began().set(NOW.plusSeconds(1));
        same.add(OPEN, told::add);
        assertEquals(NOW, journal.readings(OPEN.id()).getFirst().at());
        assertNull(journal.readings(OPEN.id()).getFirst().note());
    }
}
