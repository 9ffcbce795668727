package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EpisodeSafety;
import app.nape.settings.OwnStretches;
import app.nape.time.DayRollover;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureTest {
    @TempDir
    Path folder;

    @Test
    void leavesNoWordInAnyFileAndGoesOnEmpty() throws IOException {
        Path backups = folder.resolve("backups");
        try (SqliteJournal journal = open();
                SqliteJournal other = open()) {
            journal.saveAll(SampleEntries.oneOfEach());
            journal.keepSafety(SampleEntries.id(1), EpisodeSafety.NONE.ticked(List.of("fever")));
            journal.keepActive(LocalDate.EPOCH, Duration.ofHours(1));
            Backup.to(journal.database(), OwnStretches.NOTHING, backups.resolve("daily-20260310-120000.db"));
            Files.writeString(folder.resolve("nape.db.damaged-20260101-000000"), "screen-sitting");
            assertTrue(holds("screen-sitting"));
            assertFalse(other.isEmpty());

            Erasure.everything(journal.database(), List.of(backups), List.of());
            assertTrue(journal.isEmpty());
            assertTrue(other.isEmpty(), "another process sees it too");
            assertEquals(java.util.Optional.empty(), other.undo());
            assertFalse(holds("screen-sitting"));
            assertFalse(holds("fever"));
            other.saveAll(SampleEntries.oneOfEach());
            assertEquals(
                    SampleEntries.oneOfEach(), journal.between(SampleEntries.NOON, SampleEntries.at(60), Set.of()));
        }
        try (Stream<Path> left = Files.list(backups)) {
            assertEquals(0, left.count());
        }
    }

    private boolean holds(String word) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private SqliteJournal open() {
        return SqliteJournal.open(folder.resolve("nape.db"), FixedClocks.BERLIN, () -> DayRollover.DEFAULT);
    }
}
