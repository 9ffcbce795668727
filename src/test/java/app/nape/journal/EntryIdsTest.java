package app.nape.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryIdsTest {
    @Test
    void areOfVersionSevenAndTellTheirTime() {
        UUID id = EntryIds.at(Instant.ofEpochMilli(1_795_000_000_123L), new SplittableRandom(1));
        assertEquals(7, id.version());
        assertEquals(2, id.variant());
        assertEquals(1_795_000_000_123L, id.getMostSignificantBits() >>> 16);
    }

    @Test
    void sortByTimeAsText() {
        SplittableRandom random = new SplittableRandom(2);
        Instant now = Instant.parse("2026-11-21T10:00:00Z");
        String earlier = EntryIds.at(now, random).toString();
        String later = EntryIds.at(now.plusMillis(1), random).toString();
        assertTrue(earlier.compareTo(later) < 0);
    }
}
