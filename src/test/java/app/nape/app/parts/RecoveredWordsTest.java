package app.nape.app.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.store.Recovered;
import app.nape.words.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a person reads after a bad day of their disk: what happened, what is missing, and where the old file is. */
class RecoveredWordsTest {
    private static final Instant WHEN = Instant.parse("2026-03-02T09:05:00Z");
    private static final Instant BACKUP = Instant.parse("2026-02-27T18:30:00Z");

    private final RecoveredWords words = new RecoveredWords(new Texts(Locale.UK), ZoneId.of("Europe/Berlin"));

    @Test
    void saysThatNothingIsMissingWhereEveryEntryWasReadAlsoWithABackup() {
        for (Instant backup : new Instant[] {null, BACKUP}) {
            String said = said(Recovered.Cause.DAMAGED, backup, Recovered.Saved.ALL);
            assertTrue(said.contains("nothing is missing"), said);
            assertFalse(said.contains("27 Feb"), "no backup was gone back to: " + said);
            assertTrue(said.endsWith("kept as nape.db.damaged"), said);
        }
    }

    @Test
    void namesTheBackupAndWhatMayBeMissingAfterIt() {
        String some = said(Recovered.Cause.DAMAGED, BACKUP, Recovered.Saved.SOME);
        assertTrue(some.contains("the backup of 27 Feb 2026, 19:30"), some);
        assertTrue(some.contains("some may be missing"), some);
        String none = said(Recovered.Cause.DAMAGED, BACKUP, Recovered.Saved.NONE);
        assertTrue(none.contains("what was written after that is missing"), none);
    }

    @Test
    void saysThatThereWasNoBackup() {
        String some = said(Recovered.Cause.DAMAGED, null, Recovered.Saved.SOME);
        assertTrue(some.contains("There was no backup; Nape kept every entry"), some);
        String none = said(Recovered.Cause.DAMAGED, null, Recovered.Saved.NONE);
        assertTrue(none.contains("began an empty log"), none);
        assertTrue(said(Recovered.Cause.MISSING, null, Recovered.Saved.NONE).contains("no backup could be read"));
        assertTrue(said(Recovered.Cause.MISSING, BACKUP, Recovered.Saved.NONE).contains("27 Feb 2026, 19:30"));
    }

    @Test
    void saysWhatBecameOfAFileThatWasReplacedAndOfTheSettings() {
        assertTrue(said(Recovered.Cause.REPLACED, null, Recovered.Saved.NONE).contains("Another program"));
        assertTrue(said(Recovered.Cause.SETTINGS, null, Recovered.Saved.NONE).contains("settings could not be read"));
    }

    @Test
    void tellsTheTimeWhereThePersonIs() {
        assertTrue(said(Recovered.Cause.MISSING, null, Recovered.Saved.NONE).contains("2 Mar 2026, 10:05"));
    }

    @Test
    void hasASentenceForEverythingThatCanHappen() {
        for (Recovered.Cause cause : Recovered.Cause.values()) {
            for (Recovered.Saved saved : Recovered.Saved.values()) {
                String said = said(cause, null, saved);
                assertFalse(said.isBlank() || said.contains("{"), said);
            }
        }
        assertEquals(List.of(), words.all(List.of()));
    }

    private String said(Recovered.Cause cause, @Nullable Instant backup, Recovered.Saved saved) {
        return words.all(List.of(new Recovered(WHEN, cause, "nape.db.damaged", backup, saved, false, false)))
                .getFirst();
    }
}
