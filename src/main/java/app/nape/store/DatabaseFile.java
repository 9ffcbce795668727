package app.nape.store;

import app.nape.journal.JournalUnavailable;
import app.nape.journal.JournalUnavailable.Fault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/** Opens a database file: private from its first byte, brought up to date after a backup, never destroyed when it is damaged. */
public final class DatabaseFile {
    /** Marks the file as Nape's, in its header: "Nape" in ASCII. */
    static final int APPLICATION_ID = 0x4e617065;

    private static final int APPLICATION_ID_AT = 68;
    private static final int VERSION_AT = 60;
    private static final int HEADER = 100;
    private static final int BUSY_MILLIS = 5_000;
    static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path file;
    private final Migrations migrations;
    private final Instant now;

    private DatabaseFile(Path file, Migrations migrations, Instant now) {
        this.file = file.toAbsolutePath();
        this.migrations = migrations;
        this.now = now;
    }

    /**
     * An open database and what had to be done for it.
     *
     * @param keptAside where a damaged file was put, or null when the file was sound
     * @param restoredFrom the newest sound backup, from which the data was then taken, or null when there was none
     */
    public record Opened(
            Database database,
            @Nullable Path keptAside,
            @Nullable Path restoredFrom) {}

    /**
     * Opens the database in a file, making it when there is none.
     *
     * @param now for the names of backups and of a damaged file that is kept aside
     * @throws JournalUnavailable when it is newer than this program, not Nape's, or cannot be read or written
     */
    public static Opened open(Path file, Instant now) {
        return open(file, Migrations.bundled(), now);
    }

    static synchronized Opened open(Path file, Migrations migrations, Instant now) {
        return new DatabaseFile(file, migrations, now).opened();
    }

    /** Opens a file that must be sound: a damaged one is refused where it stands. */
    static Database openStrictly(Path file, Instant now) throws IOException, SQLException {
        DatabaseFile strict = new DatabaseFile(file, Migrations.bundled(), now);
        if (!strict.header().map(strict::isSqlite).orElse(false)) {
            throw new JournalUnavailable(Fault.FOREIGN, SqlFaults.sentence(Fault.FOREIGN), null);
        }
        return strict.connected();
    }

    private Opened opened() {
        Path lock = file.resolveSibling(file.getFileName() + ".lock");
        try {
            PrivateFiles.folder(java.util.Objects.requireNonNull(file.getParent()));
            PrivateFiles.file(lock);
            // Two processes may start together: only one at a time may migrate a file or put it aside.
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                PrivateFiles.file(file);
                return checked();
            }
        } catch (IOException problem) {
            throw new JournalUnavailable(Fault.READ_ONLY, SqlFaults.sentence(Fault.READ_ONLY), problem);
        }
    }

    private Opened checked() throws IOException {
        boolean readable = Files.size(file) == 0 || header().map(this::isSqlite).orElse(false);
        if (readable) {
            try {
                return new Opened(connected(), null, null);
            } catch (SQLException problem) {
                if (SqlFaults.fault(problem) != Fault.DAMAGED) {
                    throw SqlFaults.unavailable(problem);
                }
            }
        }
        Path aside = putAside();
        Path source = newestSound();
        try {
            Database database = connected();
            if (source != null) {
                Backup.load(database, source, backups(), now);
            }
            return new Opened(database, aside, source);
        } catch (SQLException problem) {
            throw SqlFaults.unavailable(problem);
        }
    }

    private @Nullable Path newestSound() {
        for (Path backup : new RollingBackups(backups()).all()) {
            if (Backup.isSound(backup, backups(), now)) {
                return backup;
            }
        }
        return null;
    }

    private boolean isSqlite(ByteBuffer header) {
        byte[] magic = "SQLite format 3\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] found = new byte[magic.length];
        header.get(0, found);
        return java.util.Arrays.equals(magic, found);
    }

    /** Looked at without SQLite, which would otherwise write beside a file that is to be left untouched. */
    private Optional<ByteBuffer> header() throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // reads on until the header is whole or the file ends
            }
        }
        return header.hasRemaining() ? Optional.empty() : Optional.of(header);
    }

    private Database connected() throws IOException, SQLException {
        Optional<ByteBuffer> header = header();
        if (header.isPresent()) {
            refuseOthers(header.get().getInt(APPLICATION_ID_AT), header.get().getInt(VERSION_AT));
        }
        Database database = new Database(file, connect());
        try {
            int version = pragma(database, "user_version");
            refuseOthers(pragma(database, "application_id"), version);
            refuseOthersTables(database, version);
            database.script("PRAGMA journal_mode = WAL");
            migrate(database, version);
            return database;
        } catch (SQLException | RuntimeException problem) {
            database.close();
            throw problem;
        }
    }

    private void refuseOthers(int application, int version) {
        boolean ours = application == APPLICATION_ID || (application == 0 && version == 0);
        if (!ours) {
            throw new JournalUnavailable(Fault.FOREIGN, SqlFaults.sentence(Fault.FOREIGN), null);
        }
        if (version > migrations.latest()) {
            throw new JournalUnavailable(Fault.NEWER, SqlFaults.sentence(Fault.NEWER), null);
        }
    }

    private static void refuseOthersTables(Database database, int version) throws SQLException {
        if (version == 0
                && database.first(Row::values, "SELECT 1 FROM sqlite_schema LIMIT 1")
                        .isPresent()) {
            throw new JournalUnavailable(Fault.FOREIGN, SqlFaults.sentence(Fault.FOREIGN), null);
        }
    }

    private void migrate(Database database, int version) throws IOException, SQLException {
        if (version > 0 && version < migrations.latest()) {
            Backup.write(
                    database,
                    backups().resolve(String.format(Locale.ROOT, "before-%04d-%s.db", version + 1, STAMP.format(now))));
        }
        for (int next = version + 1; next <= migrations.latest(); next++) {
            String script = migrations.to(next);
            int reached = next;
            database.transact(() -> {
                database.script("PRAGMA application_id = " + APPLICATION_ID);
                database.script(script);
                // Images of rows as they were before would not fit the tables any more.
                database.script("DELETE FROM undo_step");
                database.script("PRAGMA user_version = " + reached);
                return reached;
            });
        }
    }

    private Path backups() {
        return file.resolveSibling("backups");
    }

    private Connection connect() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_MILLIS);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.enforceForeignKeys(true);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        // What a person erases is gone from the file, too.
        config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
        return JDBC.createConnection("jdbc:sqlite:" + file, config.toProperties());
    }

    private static int pragma(Database database, String name) throws SQLException {
        return database.first(row -> row.values().getInt(1), "PRAGMA " + name).orElse(0);
    }

    private Path putAside() throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + STAMP.format(now));
        for (String suffix : List.of("", "-wal", "-shm")) {
            Path from = file.resolveSibling(file.getFileName() + suffix);
            if (Files.exists(from)) {
                Files.move(from, file.resolveSibling(aside.getFileName() + suffix));
            }
        }
        PrivateFiles.file(file);
        return aside;
    }
}
