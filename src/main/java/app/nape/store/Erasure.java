package app.nape.store;

import app.nape.code.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Takes away all that was ever written down: every row, every backup, every file that was kept aside. */
public final class Erasure {
    private Erasure() {}

    /**
     * Empties the database for every process that has it open, and deletes its copies. What is deleted is overwritten within the
     * database file; whether a disk keeps old blocks is beyond a program's reach.
     *
     * @param folders folders whose files go: its backups, the log files
     * @param files other files that go, each with what was kept aside of it because it could not be read, and
     *     with what a process that was killed left half written beside it
     * @throws app.nape.journal.JournalUnavailable when it could not be emptied; then no copy was touched
     */
    public static void everything(Database database, List<Path> folders, List<Path> files) {
        database.transact(() -> {
            database.script("PRAGMA defer_foreign_keys = ON");
            for (String table : tables(database)) {
                database.script("DELETE FROM \"" + table + "\"");
            }
            // The numbers that undo steps have reached tell how much was written.
            if (hasSequence(database)) {
                database.script("DELETE FROM sqlite_sequence");
            }
            return database;
        });
        try {
            database.compact();
            for (Path folder : folders) {
                delete(folder, _ -> true);
            }
            deleteAside(database.file());
            for (Path file : files) {
                Files.deleteIfExists(file);
                deleteAside(file);
            }
        } catch (SQLException problem) {
            throw SqlFaults.unavailable(problem);
        } catch (IOException problem) {
            throw new app.nape.journal.JournalUnavailable(Sentence.of("data.erase.left"), problem);
        }
    }

    private static List<String> tables(Database database) throws SQLException {
        return database.query(
                row -> row.text("name"),
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    }

    private static boolean hasSequence(Database database) throws SQLException {
        return database.first(Row::values, "SELECT 1 FROM sqlite_schema WHERE name = 'sqlite_sequence'")
                .isPresent();
    }

    private static void deleteAside(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        delete(
                Objects.requireNonNull(file.toAbsolutePath().getParent()),
                each -> each.startsWith(name + ".damaged-")
                        || each.equals(name + ".unreadable")
                        || each.equals(name + ".tmp"));
    }

    private static void delete(Path folder, Predicate<String> which) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (which.test(String.valueOf(file.getFileName()))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
