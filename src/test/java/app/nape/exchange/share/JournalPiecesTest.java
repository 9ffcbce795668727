package app.nape.exchange.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.journal.Journal;
import app.nape.journal.JournalEntry;
import app.nape.time.DayRollover;
import app.nape.workshop.tour.MemoryJournal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JournalPiecesTest {
    private static final Instant BEGAN = Instant.parse("2020-03-10T12:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2026, 3, 10);
    private static final UUID EPISODE = new UUID(0, 1);

    private final Journal journal = new MemoryJournal();

    private static Period period(@Nullable LocalDate from) {
        return new Period(from, LAST, ZoneOffset.UTC, DayRollover.DEFAULT);
    }

    private List<JournalEntry> all(Period period, Chosen chosen) {
        JournalPieces pieces = new JournalPieces(journal, period, chosen);
        List<JournalEntry> all = new ArrayList<>();
        for (int number = 0; number < pieces.count(); number++) {
            pieces.read(journal, number).lines().forEach(line -> all.add(line.entry()));
        }
        return all;
    }

    private void keep() {
        journal.save(new JournalEntry.Pain(new PainEpisode(
                EPISODE,
                BEGAN,
                null,
                List.of(new PainSite("neck-back", null)),
                List.of(),
                List.of(),
                List.of(),
                "own")));
        for (int day = 0; day < 2_192; day += 7) {
            journal.save(new JournalEntry.Reading(
                    new UUID(1, day), EPISODE, BEGAN.plus(Duration.ofDays(day)), new Nprs(4), "words"));
        }
    }

    /** None twice, none lost at the edge between two pieces, oldest first. */
    @Test
    void goThroughAllThereIsOnce() {
        keep();
        List<JournalEntry> all = all(period(null), Chosen.ALL);
        assertEquals(journal.between(Instant.MIN, Instant.MAX, Set.of()), all);
        assertTrue(new JournalPieces(journal, period(null), Chosen.ALL).count() > 20);
    }

    @Test
    void beginASpanWithTheEpisodeThatLastedIntoIt() {
        keep();
        List<JournalEntry> all = all(period(LAST.minusDays(20)), Chosen.ALL);
        assertEquals(EPISODE, all.getFirst().id());
        assertEquals(1, all.stream().filter(entry -> entry.id().equals(EPISODE)).count());
        assertEquals(4, all.size());
        assertEquals(
                4,
                all(period(LAST.minusDays(20)), new Chosen(Set.of(Topic.REMEDIES, Topic.PAIN)))
                        .size());
    }

    @Test
    void letOutOnlyWhatWasChosen() {
        keep();
        journal.save(new JournalEntry.Remedy(
                new UUID(2, 1),
                BEGAN,
                "ice",
                Duration.ofMinutes(10),
                "neck-back",
                EPISODE,
                new Nprs(5),
                null,
                "words"));
        List<JournalEntry> remedies = all(period(null), new Chosen(Set.of(Topic.REMEDIES)));
        assertEquals(1, remedies.size());
        JournalEntry.Remedy remedy = (JournalEntry.Remedy) remedies.getFirst();
        assertEquals(null, remedy.episodeId());
        assertEquals(null, remedy.note());
        for (JournalEntry entry : all(period(null), new Chosen(Set.of(Topic.PAIN)))) {
            assertTrue(!entry.toString().contains("words") && !entry.toString().contains("own"), entry.toString());
        }
    }

    @Test
    void areThereForAnEmptyLogToo() {
        assertEquals(List.of(), all(period(null), Chosen.ALL));
        assertEquals(List.of(), all(new Period(LAST, LAST, ZoneId.of("Asia/Tokyo"), DayRollover.DEFAULT), Chosen.ALL));
    }
}
