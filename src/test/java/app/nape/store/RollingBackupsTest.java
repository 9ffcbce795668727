package app.nape.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.settings.OwnStretches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollingBackupsTest {
    private static final Instant START = Instant.parse("2025-01-01T08:00:00Z");

    @Test
    void keepsAWeekOfDaysAMonthOfWeeksAndAYearOfMonths(@TempDir Path folder) throws IOException {
        RollingBackups backups = new RollingBackups(folder.resolve("backups"));
        Path own = Files.createDirectories(folder.resolve("backups")).resolve("mine.db");
        Files.writeString(own, "kept by hand");
        try (Database database =
                DatabaseFile.open(folder.resolve("nape.db"), START).database()) {
            // From a year and two months ago on, and only every sixth day where no more than months are left of them:
            // each
            // copy is written to the disk.
            for (int day = 77; day < 500; day += day < 449 ? 6 : 1) {
                backups.keep(database, OwnStretches.NOTHING, START.plus(Duration.ofDays(day)));
            }
        }
        int kept = backups.all().size();
        assertTrue(kept >= 7 + 4 + 11 && kept <= 7 + 5 + 13, kept + " backups");
        assertEquals(
                "daily-20260515-080000.db",
                String.valueOf(backups.all().getFirst().getFileName()));
        assertEquals("kept by hand", Files.readString(own));
    }

    @Test
    void writesOneADayAtMost(@TempDir Path folder) {
        RollingBackups backups = new RollingBackups(folder.resolve("backups"));
        try (Database database =
                DatabaseFile.open(folder.resolve("nape.db"), START).database()) {
            assertTrue(backups.keep(database, OwnStretches.NOTHING, START).isPresent());
            assertEquals(
                    Optional.empty(), backups.keep(database, OwnStretches.NOTHING, START.plus(Duration.ofHours(19))));
            assertTrue(backups.keep(database, OwnStretches.NOTHING, START.plus(Duration.ofHours(21)))
                    .isPresent());
        }
    }
}
