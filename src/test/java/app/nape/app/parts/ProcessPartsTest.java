package app.nape.app.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.journal.JournalEntry;
import app.nape.settings.Settings;
import app.nape.store.SqliteJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every process of Nape is built of, on a data folder of its own. */
class ProcessPartsTest {
    private final Path data;
    private final ProcessParts parts;

    ProcessPartsTest(@TempDir Path folder) throws StartWords.ValueMissing {
        data = folder.resolve("data");
        parts = ProcessParts.of(StartWords.read("--data-dir", data.toString()));
    }

    @Test
    void usesTheShippedChoicesWhereThereAreNoneOrNoneThatCanBeRead() throws IOException {
        assertEquals(ProcessParts.shipped(), parts.choices());
        Settings mine = parts.choices().withStart(it -> it.withWelcomed(true));
        parts.settings().write(mine);
        assertEquals(mine, parts.choices());
    }

    @Test
    void speaksTheLanguageThatWasAskedForBeforeTheOneThatWasChosen() throws Exception {
        ProcessParts asked = ProcessParts.of(StartWords.read("--data-dir", data.toString(), "--lang", "en-US"));
        assertEquals("US", asked.texts().locale().getCountry());
        Settings chosen = parts.choices().withStart(it -> it.withLanguage("en-GB"));
        assertEquals("GB", parts.texts(chosen).locale().getCountry());
        assertEquals("US", asked.texts(chosen).locale().getCountry());
    }

    @Test
    void erasesTheLogTheChoicesAndEverythingHalfWritten() throws IOException {
        parts.settings().write(parts.choices().withStart(it -> it.withWelcomed(true)));
        try (SqliteJournal journal = parts.journal()) {
            journal.save(ice());
            assertTrue(parts.backedUp(journal), "something is there to back up");
            assertFalse(parts.backedUp(journal), "and that was done lately");
            for (String name : List.of("draft.json", "edit.json", "breaks.json")) {
                Files.writeString(data.resolve(name), "{}");
            }
            parts.erase(journal);
            assertEquals(List.of(), journal.latest(Instant.MAX, 9, Set.of()));
        }
        assertFalse(parts.choices().start().welcomed());
        try (Stream<Path> left = Files.walk(data)) {
            List<String> names = left.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".json") || name.startsWith("daily-"))
                    .toList();
            assertEquals(List.of(), names);
        }
    }

    @Test
    void backsUpNothingOnAFirstDay() {
        try (SqliteJournal journal = parts.journal()) {
            assertFalse(parts.backedUp(journal));
        }
    }

    @Test
    void startsNoAgentForAWindowThatWasAskedToEndSinceItBegan() {
        parts.quitNote().leave();
        AgentStarter window = parts.starterForWindow(false);
        assertFalse(window.quit().getAsBoolean(), "the note is older than the window");
        parts.quitNote().leave();
        assertTrue(window.quit().getAsBoolean());
        parts.quitNote().takeAway();
        assertFalse(window.quit().getAsBoolean(), "another agent runs");
    }

    @Test
    void takesEveryNoteForNewInAWindowThatAnAgentOpened() {
        parts.quitNote().leave();
        assertTrue(parts.starterForWindow(true).quit().getAsBoolean());
        assertFalse(parts.starter().quit().getAsBoolean(), "a command wants one come what may");
    }

    @Test
    void missesNoAgentWhereNoneHoldsTheLock() {
        assertFalse(parts.agentHidden());
    }

    private static JournalEntry ice() {
        return new JournalEntry.Remedy(
                UUID.randomUUID(),
                Instant.parse("2026-03-02T09:00:00Z"),
                "ice",
                Duration.ofMinutes(15),
                null,
                null,
                null,
                null,
                null);
    }
}
