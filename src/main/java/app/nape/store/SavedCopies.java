package app.nape.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Every copy of the log among the back-ups that a recovery may begin from, whoever made it: the agent each day, a newer version before
 * it changed the tables, or the person. What was kept when the log was restored or replaced is a log that the person went away from,
 * and is better than none.
 */
record SavedCopies(Path folder) {
    private static final Pattern STAMPED = Pattern.compile(".*-(\\d{8}-\\d{6})\\.db");
    private static final Pattern LEFT_BEHIND = Pattern.compile("(before-restore|replaced)-.*");
    private static final List<String> AT_WORK = List.of(Recovery.GROWING, Backup.TRIAL, LostHeader.COPY);

    /** The newest first, and those that the person went away from after all others. */
    List<Path> all() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(SavedCopies::isCopy)
                    .sorted(Comparator.comparing(SavedCopies::leftBehind)
                            .thenComparing(SavedCopies::from, Comparator.reverseOrder()))
                    .toList();
        } catch (IOException none) {
            return List.of();
        }
    }

    /** When the newest of them is from; the beginning of time when there is none. */
    Instant newest() {
        return all().stream()
                .map(SavedCopies::from)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }

    /** When a copy is from: by its name, or else when it was written. */
    static Instant from(Path copy) {
        Matcher stamp = STAMPED.matcher(name(copy));
        try {
            return stamp.matches()
                    ? LocalDateTime.parse(stamp.group(1), DatabaseFile.STAMP).toInstant(ZoneOffset.UTC)
                    : Files.getLastModifiedTime(copy).toInstant();
        } catch (DateTimeException | IOException unknown) {
            return Instant.MIN;
        }
    }

    private static boolean isCopy(Path file) {
        return name(file).endsWith(".db") && !AT_WORK.contains(name(file)) && Files.isRegularFile(file);
    }

    private static boolean leftBehind(Path copy) {
        return LEFT_BEHIND.matcher(name(copy)).matches();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
