package app.nape.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Takes away all that was ever written down: every row, every backup, every file that was kept aside. */
public final class Erasure {
    private Erasure() {}

    /**
     * Empties the database for every process that has it open, and deletes its copies. What is deleted is overwritten within the
     * database file; whether a disk keeps old blocks is beyond a program's reach.
     *
     * @param backups the folder of its backups
     * @throws app.nape.journal.JournalUnavailable when it could not be emptied; then no copy was touched
     */
    public static void everything(Database database, Path backups) {
        database.transact(() -> {
            database.script("PRAGMA defer_foreign_keys = ON");
            for (String table : tables(database)) {
                database.script("DELETE FROM \"" + table + "\"");
            }
            return backups;
        });
        try {
            database.compact();
            deleteCopies(database.file(), backups);
        } catch (SQLException problem) {
            throw SqlFaults.unavailable(problem);
        } catch (IOException problem) {
            throw new app.nape.journal.JournalUnavailable(
                    "The log is empty, but a backup could not be deleted.", problem);
        }
    }

    private static List<String> tables(Database database) throws SQLException {
        return database.query(
                row -> row.text("name"),
                "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    }

    private static void deleteCopies(Path file, Path backups) throws IOException {
        if (Files.isDirectory(backups)) {
            try (Stream<Path> copies = Files.list(backups)) {
                for (Path copy : copies.filter(Files::isRegularFile).toList()) {
                    Files.deleteIfExists(copy);
                }
            }
        }
        String damaged = file.getFileName() + ".damaged-";
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        try (Stream<Path> kept = Files.list(folder)) {
            for (Path copy : kept.filter(each -> aside(each, damaged)).toList()) {
                Files.deleteIfExists(copy);
            }
        }
    }

    private static boolean aside(Path file, String damaged) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(damaged) || name.endsWith(".unreadable");
    }
}
