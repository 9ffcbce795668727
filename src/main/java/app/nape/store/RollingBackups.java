package app.nape.store;

import app.nape.settings.OwnStretches;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Backups that Nape makes by itself, one a day at most: the last seven are kept, then one a week for a month, then one a month for a
 * year. Backups that a person or a migration made are never touched.
 */
public final class RollingBackups {
    private static final String PREFIX = "daily-";
    private static final String SUFFIX = ".db";
    private static final Duration APART = Duration.ofHours(20);
    private static final int DAYS = 7;
    private static final int WEEKS = 4;
    private static final int MONTHS = 12;

    private final Path folder;

    /** In this folder, which is made when the first one is written. */
    public RollingBackups(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a backup unless there is a recent one, and thins the old ones out; the file that was written.
     *
     * @param own what of the settings goes with it
     * @throws app.nape.journal.JournalUnavailable when it cannot be written
     */
    public Optional<Path> keep(Database database, OwnStretches own, Instant now) {
        boolean recent = all().stream()
                .map(RollingBackups::written)
                .anyMatch(at -> at.isAfter(now.minus(APART)) && !at.isAfter(now));
        if (recent) {
            return Optional.empty();
        }
        Path target = folder.resolve(PREFIX + DatabaseFile.STAMP.format(now) + SUFFIX);
        Backup.to(database, own, target);
        thin(now);
        return Optional.of(target);
    }

    /** All of them, newest first. */
    List<Path> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !written(file).equals(Instant.MIN))
                    .sorted(Comparator.comparing(RollingBackups::written).reversed())
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    private void thin(Instant now) {
        Set<String> kept = new HashSet<>();
        int place = 0;
        for (Path file : all()) {
            LocalDate day = LocalDate.ofInstant(written(file), ZoneOffset.UTC);
            long age = ChronoUnit.DAYS.between(day, LocalDate.ofInstant(now, ZoneOffset.UTC));
            boolean first = place++ < DAYS;
            if (!first && !(kept.add(period(day, age)) && age <= 31L * MONTHS)) {
                delete(file);
            }
        }
    }

    /** The week or month that a backup stands for. */
    private static String period(LocalDate day, long age) {
        return age <= DAYS + 7L * WEEKS
                ? day.get(IsoFields.WEEK_BASED_YEAR) + " week " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                : day.getYear() + " month " + day.getMonthValue();
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException stays) {
            // One backup too many does no harm; it is tried again tomorrow.
        }
    }

    /** When a backup was written, by its name; the beginning of time for any other file. */
    static Instant written(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) {
            return Instant.MIN;
        }
        try {
            String stamp = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
            return LocalDateTime.parse(stamp, DatabaseFile.STAMP).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException other) {
            return Instant.MIN;
        }
    }
}
