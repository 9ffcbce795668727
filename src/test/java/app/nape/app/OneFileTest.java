package app.nape.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.StartWords;
import app.nape.app.paths.Folders;
import app.nape.care.PainEpisode;
import app.nape.care.PainSite;
import app.nape.journal.JournalEntry;
import app.nape.store.SqliteJournal;
import app.nape.store.StoreThread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copying the one file copies everything, whichever of several processes has written it: once a window is closed, or nobody has asked for a while. */
class OneFileTest {
    private final Path folder;
    private final ProcessParts parts;

    OneFileTest(@TempDir Path folder) throws StartWords.ValueMissing {
        this.folder = folder;
        parts = ProcessParts.of(
                StartWords.read("--data-dir", folder.resolve("data").toString()));
    }

    @BeforeEach
    void makeFolders() throws IOException {
        Folders.make(parts.paths());
    }

    private StoreThread window(Duration idle, CountDownLatch rested) {
        return new StoreThread(
                parts::journal,
                Runnable::run,
                journal -> {
                    ProcessParts.rest(journal);
                    rested.countDown();
                },
                idle);
    }

    private static void write(StoreThread store, int number) throws InterruptedException {
        CountDownLatch written = new CountDownLatch(1);
        store.ask(
                journal -> {
                    journal.save(new JournalEntry.Pain(new PainEpisode(
                            new UUID(1, number),
                            Instant.parse("2026-03-10T12:00:00Z"),
                            null,
                            List.of(new PainSite("neck-back", null)),
                            List.of(),
                            List.of(),
                            List.of(),
                            null)));
                    return number;
                },
                _ -> written.countDown(),
                _ -> {});
        assertTrue(written.await(20, TimeUnit.SECONDS));
    }

    private int inACopyOfTheFileAlone() throws IOException {
        Path copy = Files.createTempDirectory(folder, "copy").resolve("nape.db");
        Files.copy(parts.paths().database(), copy);
        try (SqliteJournal alone = parts.journal(copy)) {
            return alone.latest(Instant.MAX, 100, Set.of()).size();
        }
    }

    @Test
    void whenAWindowIsClosedBesideAnAgent() throws Exception {
        try (SqliteJournal agent = parts.journal()) {
            assertTrue(agent.isEmpty());
            StoreThread window = window(Duration.ofHours(1), new CountDownLatch(1));
            write(window, 1);
            assertEquals(0, inACopyOfTheFileAlone(), "as yet it lies beside the file");
            window.close();
            assertEquals(1, inACopyOfTheFileAlone());
        }
    }

    @Test
    void whenNobodyHasAskedForAWhileAndAgainAfterTheNextQuestion() throws Exception {
        CountDownLatch rested = new CountDownLatch(2);
        try (SqliteJournal agent = parts.journal();
                StoreThread window = window(Duration.ofMillis(30), rested)) {
            assertTrue(agent.isEmpty());
            write(window, 1);
            while (rested.getCount() == 2) {
                Thread.onSpinWait();
            }
            assertEquals(1, inACopyOfTheFileAlone());
            write(window, 2);
            assertTrue(rested.await(20, TimeUnit.SECONDS));
            assertEquals(2, inACopyOfTheFileAlone());
        }
    }
}
