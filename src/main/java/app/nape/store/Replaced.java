package app.nape.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a log that another program replaced or took away while it was open here. Its content can still be read through the open file,
 * and what lies beside the path belongs to it and not to the file that stands there now.
 */
final class Replaced {
    private static final Logger LOG = LoggerFactory.getLogger(Replaced.class);

    private final Path file;
    private final Path backups;
    private final Instant now;

    Replaced(Path file, Path backups, Instant now) {
        this.file = file;
        this.backups = backups;
        this.now = now;
    }

    /** Copies it, into place where nothing stands there now. Nothing is done for one that Nape itself has put aside. */
    void keep(Database old, Recoveries recoveries) throws IOException {
        if (putAside(old.mark())) {
            return;
        }
        Path copy = backups.resolve("replaced-" + DatabaseFile.STAMP.format(now) + ".db");
        boolean copied = copied(old, copy);
        clearBeside(old.walMark(), copied);
        if (!copied) {
            return;
        }
        if (Files.notExists(file)) {
            Files.move(copy, file);
        } else {
            recoveries.add(new Recovered(now, Recovered.Cause.REPLACED, copy.toString(), null, Recovered.Saved.NONE));
        }
    }

    private boolean putAside(FileMark mark) throws IOException {
        try (Stream<Path> beside = Files.list(Objects.requireNonNull(file.getParent()))) {
            return beside.filter(
                            each -> String.valueOf(each.getFileName()).startsWith(file.getFileName() + Recovery.ASIDE))
                    .anyMatch(mark::standsAt);
        }
    }

    private boolean copied(Database old, Path copy) throws IOException {
        Path growing = backups.resolve("replaced.db.part");
        try {
            PrivateFiles.folder(backups);
            Files.deleteIfExists(growing);
            PrivateFiles.file(growing);
            old.onFile("VACUUM INTO", growing);
            Files.move(growing, copy, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } catch (SQLException problem) {
            LOG.error("the log that was replaced could not be copied: {}", SqlFaults.fault(problem));
            return false;
        } finally {
            Files.deleteIfExists(growing);
        }
    }

    /** The changes of the old file must not be taken for the new one's. */
    private void clearBeside(FileMark wal, boolean copied) throws IOException {
        if (!wal.standsAt(wal.file())) {
            return;
        }
        Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-shm"));
        if (copied) {
            Files.delete(wal.file());
        } else {
            Files.move(
                    wal.file(),
                    file.resolveSibling(file.getFileName() + Recovery.ASIDE + DatabaseFile.STAMP.format(now) + "-wal"));
        }
    }
}
