package app.nape.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

/** Whole copies of a live database. */
public final class Backup {
    private Backup() {}

    /** Writes a copy of the database as it is now to a private file; one that stood there is replaced once the copy is whole. */
    static void write(Database database, Path target) throws IOException, SQLException {
        Path folder = java.util.Objects.requireNonNull(target.toAbsolutePath().getParent());
        PrivateFiles.folder(folder);
        Path growing = folder.resolve(target.getFileName() + ".part");
        Files.deleteIfExists(growing);
        // VACUUM INTO takes an empty file as it is, and so keeps its mode.
        PrivateFiles.file(growing);
        try {
            database.update("VACUUM INTO ?", growing.toString());
            Files.move(growing, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(growing);
        }
    }
}
