package app.nape.store;

import app.nape.journal.JournalUnavailable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a log anew from the newest sound back-up and what can still be read of the damaged file that was put aside. It grows in a file
 * of its own and is moved into place when it is whole; until then no log stands there, which the next start takes up again.
 */
final class Recovery {
    static final String GROWING = "recovering.db";

    /** In the name of a file that was put aside, before the time. */
    static final String ASIDE = ".damaged-";

    private final Path file;
    private final Path backups;
    private final Instant now;

    /** For the database at this path, at this time. */
    Recovery(Path file, Path backups, Instant now) {
        this.file = file;
        this.backups = backups;
        this.now = now;
    }

    /**
     * What was made.
     *
     * @param backup the back-up it began with, or null when there was none
     * @param saved how much of the damaged file was taken over
     */
    record Made(@Nullable Path backup, Recovered.Saved saved) {}

    /** Whether something is left of an earlier log, so that this is no first day. */
    boolean possible() {
        return !new SavedCopies(backups).all().isEmpty() || newestAside().isPresent();
    }

    /** The damaged file that was put aside last, and never taken up; empty when there is none, or a back-up is newer. */
    Optional<Path> newestAside() {
        Instant newest = new SavedCopies(backups).newest();
        String least = newest.equals(Instant.MIN) ? "" : DatabaseFile.STAMP.format(newest);
        return asides().filter(
                        each -> String.valueOf(each.getFileName()).compareTo(file.getFileName() + ASIDE + least) > 0);
    }

    private Optional<Path> asides() {
        String begins = file.getFileName() + ASIDE;
        try (Stream<Path> files = Files.list(Objects.requireNonNull(file.getParent()))) {
            return files.filter(each -> {
                        String name = String.valueOf(each.getFileName());
                        return name.startsWith(begins)
                                && !name.endsWith("-wal")
                                && !name.endsWith("-shm")
                                && !name.endsWith(".told");
                    })
                    .max(Comparator.naturalOrder());
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    /**
     * Puts a new log in place.
     *
     * @param damaged what is looked through, or null for nothing
     * @throws JournalUnavailable when it cannot be written; then none stands there
     */
    Made intoPlace(@Nullable Path damaged) throws IOException, SQLException {
        Path growing = backups.resolve(GROWING);
        PrivateFiles.folder(backups);
        try {
            Path backup = begun(growing);
            Recovered.Saved saved = damaged == null ? Recovered.Saved.NONE : salvaged(growing, damaged);
            if (saved == null) {
                backup = begun(growing);
                saved = Recovered.Saved.NONE;
            }
            try (FileChannel channel = FileChannel.open(growing, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(growing, file, StandardCopyOption.REPLACE_EXISTING);
            return new Made(backup, saved);
        } finally {
            Backup.quietlyDelete(growing);
        }
    }

    /** A copy of the newest sound back-up, or an empty log where there is none; the back-up. */
    private @Nullable Path begun(Path growing) throws IOException, SQLException {
        for (Path backup : new SavedCopies(backups).all()) {
            try {
                Backup.trial(backup, growing, now);
                try (Database database = DatabaseFile.openStrictly(growing, now)) {
                    CarriedStretches.outOf(database);
                }
                return backup;
            } catch (JournalUnavailable | SQLException unsound) {
                refuseFull(unsound);
            }
        }
        Backup.deleteWithCompanions(growing);
        PrivateFiles.file(growing);
        DatabaseFile.openEmpty(growing, now).close();
        return null;
    }

    private static void refuseFull(Exception unsound) throws SQLException {
        if (unsound instanceof JournalUnavailable problem && problem.fault() == JournalUnavailable.Fault.FULL) {
            throw problem;
        }
        if (unsound instanceof SQLException problem && SqlFaults.fault(problem) == JournalUnavailable.Fault.FULL) {
            throw problem;
        }
    }

    /** Null when what came out does not hold together. */
    private Recovered.@Nullable Saved salvaged(Path growing, Path damaged) throws IOException, SQLException {
        Path readable = LostHeader.mended(damaged, growing, backups);
        try (Database database = DatabaseFile.openStrictly(growing, now)) {
            Recovered.Saved saved = Salvage.into(database, readable);
            return Backup.check(database).isEmpty() ? saved : null;
        } finally {
            if (!readable.equals(damaged)) {
                Backup.quietlyDelete(readable);
            }
        }
    }

    /** From when a back-up is, by its name. */
    static @Nullable Instant from(@Nullable Path backup) {
        return backup == null ? null : SavedCopies.from(backup);
    }

    /** The files that make up one database. */
    static List<String> parts() {
        return List.of("", "-wal", "-shm");
    }
}
