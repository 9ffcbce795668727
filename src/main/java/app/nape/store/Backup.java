package app.nape.store;

import app.nape.code.Sentence;
import app.nape.journal.JournalUnavailable;
import app.nape.journal.JournalUnavailable.Fault;
import app.nape.settings.OwnStretches;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whole copies of a live database, the way back from one, and the check of both. */
public final class Backup {
    static final String TRIAL = "restoring.db";

    private Backup() {}

    /**
     * What became of a restoring.
     *
     * @param aside the copy of the data as it was
     * @param stretches what the back-up carried of the person's stretches; empty for one of an older version
     */
    public record Restored(Path aside, Optional<OwnStretches> stretches) {}

    /**
     * Writes a copy of the database as it is now to a private file; one that stood there is replaced once the copy is whole.
     *
     * @param own what of the settings goes with it
     * @throws JournalUnavailable when it cannot be written
     */
    public static void to(Database database, OwnStretches own, Path target) {
        try {
            write(database, own, target);
        } catch (SQLException problem) {
            throw SqlFaults.unavailable(problem, target, SqlFaults.Doing.WRITING);
        } catch (IOException problem) {
            if (DiskRoom.lacks(target, problem)) {
                throw SqlFaults.unavailable(problem, target, SqlFaults.Doing.WRITING);
            }
            throw new JournalUnavailable(Fault.READ_ONLY, Sentence.of("data.backup.not-written"), problem);
        }
    }

    /** A copy of nothing but the database. */
    static void write(Database database, Path target) throws IOException, SQLException {
        write(database, null, target);
    }

    private static void write(Database database, @Nullable OwnStretches own, Path target)
            throws IOException, SQLException {
        Path folder = java.util.Objects.requireNonNull(target.toAbsolutePath().getParent());
        PrivateFiles.folder(folder);
        Path growing = folder.resolve(target.getFileName() + ".part");
        Files.deleteIfExists(growing);
        // VACUUM INTO takes an empty file as it is, and so keeps its mode.
        PrivateFiles.file(growing);
        try {
            database.standing(() -> {
                database.onFile("VACUUM INTO", growing);
                return growing;
            });
            if (own != null) {
                database.standing(() -> {
                    CarriedStretches.into(database, growing, own);
                    return growing;
                });
            }
            Files.move(growing, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(growing);
        }
    }

    /** Examines every page and every link; empty when the data is whole, else what is said of each thing that is wrong. */
    public static List<Sentence> check(Database database) {
        try {
            return database.examine(() -> examined(database));
        } catch (JournalUnavailable problem) {
            if (problem.fault() == Fault.DAMAGED) {
                return List.of(SqlFaults.sentence(Fault.DAMAGED));
            }
            throw problem;
        }
    }

    /** Puts a database whose pages do not hold together aside, and goes on with what can be saved of it and its back-ups. */
    public static void mendIfDamaged(Database database) {
        boolean whole;
        try {
            whole = database.examine(
                    () -> database.first(row -> row.values().getString(1).equals("ok"), "PRAGMA integrity_check(1)")
                            .orElse(false));
        } catch (JournalUnavailable problem) {
            whole = problem.fault() != Fault.DAMAGED;
        }
        if (!whole) {
            database.mend();
        }
    }

    private static List<Sentence> examined(Database database) throws SQLException {
        List<Sentence> wrong = new ArrayList<>();
        for (String line : database.query(row -> row.values().getString(1), "PRAGMA integrity_check(20)")) {
            if (!line.equals("ok")) {
                wrong.add(Sentence.of("data.check.damaged", line));
            }
        }
        int broken = database.query(Row::values, "PRAGMA foreign_key_check").size();
        if (broken > 0) {
            wrong.add(Sentence.of("data.check.broken", broken));
        }
        return wrong;
    }

    /**
     * Puts a backup in place of the database, which is copied aside first. Processes that have it open go on with the restored
     * data. The backup is examined before anything is changed and stays as it is.
     *
     * @param own what of the settings goes with that copy
     * @param backup a file written by {@link #to}, of this version or an older one
     * @param folder where the copy of the present data goes
     * @param now for the name of that copy
     * @throws JournalUnavailable when the backup is damaged, newer or not Nape's; then nothing was changed
     */
    public static Restored restore(Database database, OwnStretches own, Path backup, Path folder, Instant now) {
        // A pipe would be waited for, for ever.
        if (!Files.isRegularFile(backup) || !Files.isReadable(backup)) {
            throw new JournalUnavailable(Fault.OTHER, Sentence.of("data.backup.none"), null);
        }
        Path aside = folder.resolve("before-restore-" + DatabaseFile.STAMP.format(now) + ".db");
        try {
            Path trial = trial(backup, folder.resolve(TRIAL), now);
            write(database, own, aside);
            return database.standing(() -> {
                database.fill(trial);
                return new Restored(aside, CarriedStretches.outOf(database));
            });
        } catch (SQLException problem) {
            throw SqlFaults.unavailable(problem, aside, SqlFaults.Doing.WRITING);
        } catch (IOException problem) {
            if (DiskRoom.lacks(aside, problem)) {
                throw SqlFaults.unavailable(problem, aside, SqlFaults.Doing.WRITING);
            }
            throw new JournalUnavailable(Fault.READ_ONLY, Sentence.of("data.backup.not-restored"), problem);
        } finally {
            quietlyDelete(folder.resolve(TRIAL));
        }
    }

    /** Copies a backup, brings the copy up to date and examines it; the backup itself stays as it is. */
    static Path trial(Path backup, Path trial, Instant now) throws IOException, SQLException {
        // Before it is copied, for it may be as large as a film.
        DatabaseFile.refuseNoDatabase(backup);
        PrivateFiles.folder(java.util.Objects.requireNonNull(trial.getParent()));
        deleteWithCompanions(trial);
        PrivateFiles.file(trial);
        try (InputStream from = Files.newInputStream(backup);
                OutputStream to = Files.newOutputStream(trial)) {
            from.transferTo(to);
        }
        try (Database copy = DatabaseFile.openStrictly(trial, now)) {
            if (!check(copy).isEmpty()) {
                throw damaged(null);
            }
        } catch (SQLException problem) {
            if (SqlFaults.fault(problem) == Fault.DAMAGED) {
                throw damaged(problem);
            }
            throw problem;
        }
        return trial;
    }

    private static JournalUnavailable damaged(@Nullable SQLException problem) {
        return new JournalUnavailable(Fault.DAMAGED, Sentence.of("data.backup.damaged"), problem);
    }

    static void quietlyDelete(Path file) {
        try {
            deleteWithCompanions(file);
        } catch (IOException left) {
            file.toFile().deleteOnExit();
        }
    }

    static void deleteWithCompanions(Path file) throws IOException {
        for (String suffix : List.of("", "-wal", "-shm", ".lock")) {
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
        }
    }
}
