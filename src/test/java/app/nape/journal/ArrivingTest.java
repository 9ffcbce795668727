package app.nape.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.workshop.tour.MemoryJournal;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Entries that come from elsewhere: what is here stays as it is, and all that is new is one change. */
class ArrivingTest {
    private final MemoryJournal journal = new MemoryJournal();

    private static JournalEntry remedy(int id, String kind) {
        return new JournalEntry.Remedy(new UUID(0, id), Diary.NOON, kind, Duration.ZERO, null, null, null, null, null);
    }

    private Arrived add(boolean writes, JournalEntry... entries) {
        return journal.add(taker -> List.of(entries).forEach(each -> taker.accept(each, null)), writes);
    }

    @Test
    void countsWhatIsNewTheSameAndOtherwise() {
        journal.save(remedy(1, "ice"));
        journal.save(remedy(2, "ice"));
        JournalEntry[] coming = {
            remedy(1, "ice"), remedy(2, "heat"), remedy(3, "heat"), remedy(4, "heat"), remedy(5, "ice")
        };
        assertEquals(new Arrived(3, 1, 1), add(false, coming));
        assertTrue(journal.find(new UUID(0, 3)).isEmpty(), "it was only asked");
        assertEquals(new Arrived(3, 1, 1), add(true, coming));
        assertEquals(remedy(2, "ice"), journal.find(new UUID(0, 2)).orElseThrow(), "what is here stays as it is");
        assertEquals(remedy(5, "ice"), journal.find(new UUID(0, 5)).orElseThrow());
        assertEquals(new Arrived(0, 4, 1), add(true, coming));
        journal.undo();
        assertTrue(journal.find(new UUID(0, 5)).isEmpty(), "nothing new is no change, so the three go together");
        assertTrue(journal.find(new UUID(0, 3)).isEmpty());
        assertTrue(journal.find(new UUID(0, 2)).isPresent());
    }

    @Test
    void staysAsItWasWhereReadingThemFails() {
        assertThrows(
                IllegalStateException.class,
                () -> journal.add(
                        taker -> {
                            taker.accept(remedy(1, "ice"), null);
                            throw new IllegalStateException("damaged");
                        },
                        true));
        assertTrue(journal.find(new UUID(0, 1)).isEmpty());
    }
}
