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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;

/** Opens a database file: private from its first byte, brought up to date after a backup, never destroyed when it is damaged. */
public final class DatabaseFile implements Database.Reopening {
    /** Marks the file as Nape's, in its header: "Nape" in ASCII. */
    static final int APPLICATION_ID = 0x4e617065;

    private static final int APPLICATION_ID_AT = 68;
    private static final int VERSION_AT = 60;
    private static final int CELLS_AT = 103;
    private static final int HEADER = 108;
    static final int BUSY_MILLIS = 5_000;
    /** Longer than another process needs to migrate or to mend a log of many years. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path file;
    private final Migrations migrations;
    private final Supplier<Instant> clock;
    private final Recoveries recoveries;

    private DatabaseFile(Path file, Migrations migrations, Supplier<Instant> clock) {
        this.file = file.toAbsolutePath();
        this.migrations = migrations;
        this.clock = clock;
        this.recoveries = new Recoveries(this.file);
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
        return open(file, Migrations.bundled(), () -> now);
    }

    /** The same, with a clock for what may have to be put aside later on. */
    static Opened open(Path file, Supplier<Instant> clock) {
        return open(file, Migrations.bundled(), clock);
    }

    static Opened open(Path file, Migrations migrations, Supplier<Instant> clock) {
        DatabaseFile opening = new DatabaseFile(file, migrations, clock);
        try {
            Opened opened = opening.alone(opening::checked);
            opened.database().letGoIfCramped();
            return opened;
        } catch (SQLException problem) {
            throw SqlFaults.unavailable(problem, file, SqlFaults.Doing.OPENING);
        } catch (IOException problem) {
            throw SqlFaults.unavailable(problem, file, SqlFaults.Doing.OPENING);
        }
    }

    /** Opens a file that must be sound: a damaged one is refused where it stands. */
    static Database openStrictly(Path file, Instant now) throws IOException, SQLException {
        refuseNoDatabase(file);
        return new DatabaseFile(file, Migrations.bundled(), () -> now).connected(null);
    }

    /** Refuses a file whose first bytes are no database's. */
    static void refuseNoDatabase(Path file) throws IOException {
        if (!header(file).filter(DatabaseFile::isSqlite).isPresent()) {
            throw new JournalUnavailable(Fault.FOREIGN, SqlFaults.sentence(Fault.FOREIGN), null);
        }
    }

    /** Makes an empty log in an empty file. */
    static Database openEmpty(Path file, Instant now) throws IOException, SQLException {
        return new DatabaseFile(file, Migrations.bundled(), () -> now).connected(null);
    }

    /** What is done while no other process, and no other thread of this one, opens or puts aside the same file. */
    private interface Alone {
        Opened run() throws IOException, SQLException;
    }

    private Opened alone(Alone work) throws IOException, SQLException {
        synchronized (DatabaseFile.class) {
            Path lock = file.resolveSibling(file.getFileName() + ".lock");
            PrivateFiles.folder(java.util.Objects.requireNonNull(file.getParent()));
            PrivateFiles.file(lock);
            // Two processes may start together: only one at a time may migrate a file or put it aside.
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                    FileLock _ = OneAtATime.of(channel, PATIENCE)) {
                return work.run();
            }
        }
    }

    @Override
    public Database instead(Database old, boolean damaged) throws IOException, SQLException {
        boolean kept = Files.isDirectory(java.util.Objects.requireNonNull(file.getParent()));
        return alone(() -> {
                    if (!old.mark().stands()) {
                        if (kept) {
                            new Replaced(file, backups(), clock.get()).keep(old, recoveries);
                        }
                        return checked();
                    }
                    if (!damaged) {
                        return checked();
                    }
                    if (old.mark().key() == null) {
                        // Where an open file cannot be moved.
                        old.letGo();
                    }
                    return recovered(putAside(), Recovered.Cause.DAMAGED);
                })
                .database();
    }

    private Opened checked() throws IOException, SQLException {
        if (blank() && new Recovery(file, backups(), clock.get()).possible()) {
            return recovered(putAside(), Recovered.Cause.MISSING);
        }
        PrivateFiles.file(file);
        boolean readable =
                Files.size(file) == 0 || header().map(DatabaseFile::isSqlite).orElse(false);
        if (readable) {
            try {
                return new Opened(connected(this), null, null);
            } catch (SQLException problem) {
                if (SqlFaults.noRoom(problem, file)) {
                    return new Opened(cramped(problem), null, null);
                }
                if (SqlFaults.fault(problem) != Fault.DAMAGED) {
                    throw problem;
                }
            }
        }
        return recovered(putAside(), Recovered.Cause.DAMAGED);
    }

    /**
     * Opens a log on a disk that has no room for what SQLite lays beside one in use. It needs none of that in a process that is alone
     * with the file, and the lock says whether it is: with any other process in it, this fails as before.
     */
    private Database cramped(SQLException why) throws SQLException {
        SQLiteConfig bare = new SQLiteConfig();
        bare.setBusyTimeout(BUSY_MILLIS);
        Database database = new Database(
                        FileMark.of(file), JDBC.createConnection("jdbc:sqlite:" + file, bare.toProperties()), this)
                .cramped();
        try {
            // First of all, for the first look at the file decides how it is shared.
            database.script("PRAGMA locking_mode = EXCLUSIVE");
            int version = pragma(database, "user_version");
            refuseOthers(pragma(database, "application_id"), version);
            if (version < migrations.latest()) {
                throw why;
            }
            database.script("PRAGMA synchronous = FULL");
            database.script("PRAGMA foreign_keys = ON");
            database.script("PRAGMA temp_store = MEMORY");
            database.script("PRAGMA secure_delete = ON");
            return database;
        } catch (SQLException | RuntimeException problem) {
            database.letGo();
            if (problem instanceof JournalUnavailable refused) {
                throw refused;
            }
            if (!problem.equals(why)) {
                why.addSuppressed(problem);
            }
            throw why;
        }
    }

    /** Whether no log stands there: no file, an empty one, or one in which no table was ever made. */
    private boolean blank() throws IOException {
        Path wal = file.resolveSibling(file.getFileName() + "-wal");
        if (Files.notExists(file) || Files.size(file) == 0) {
            return true;
        }
        return header().filter(DatabaseFile::isSqlite)
                        .filter(found -> found.getInt(VERSION_AT) == 0
                                && found.getInt(APPLICATION_ID_AT) == 0
                                && found.getShort(CELLS_AT) == 0)
                        .isPresent()
                && (Files.notExists(wal) || Files.size(wal) == 0);
    }

    private Opened recovered(@Nullable Path aside, Recovered.Cause cause) throws IOException, SQLException {
        Instant now = clock.get();
        Recovery recovery = new Recovery(file, backups(), now);
        Path looked = aside == null ? recovery.newestAside().orElse(null) : aside;
        Recovery.Made made = recovery.intoPlace(looked);
        recoveries.add(new Recovered(
                now,
                looked == null ? cause : Recovered.Cause.DAMAGED,
                looked == null ? null : looked.toString(),
                Recovery.from(made.backup()),
                made.saved()));
        return new Opened(connected(this), aside, made.backup());
    }

    /** Whether these first bytes are a database's. */
    static boolean isSqlite(ByteBuffer header) {
        byte[] magic = "SQLite format 3\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        byte[] found = new byte[magic.length];
        header.get(0, found);
        return java.util.Arrays.equals(magic, found);
    }

    /** Looked at without SQLite, which would otherwise write beside a file that is to be left untouched. */
    private Optional<ByteBuffer> header() throws IOException {
        return header(file);
    }

    /** The first bytes of a file, as many as there are of {@code length}; room that remains was not filled. */
    static ByteBuffer begin(Path file, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
                // reads on until it is whole or the file ends
            }
        }
        return bytes;
    }

    private static Optional<ByteBuffer> header(Path file) throws IOException {
        ByteBuffer header = begin(file, HEADER);
        return header.hasRemaining() ? Optional.empty() : Optional.of(header);
    }

    private Database connected(Database.@Nullable Reopening reopening) throws IOException, SQLException {
        Optional<ByteBuffer> header = header();
        if (header.isPresent()) {
            refuseOthers(header.get().getInt(APPLICATION_ID_AT), header.get().getInt(VERSION_AT));
        }
        FileMark mark = FileMark.of(file);
        Database database = new Database(mark, connect(), reopening);
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
                    backups()
                            .resolve(String.format(
                                    Locale.ROOT, "before-%04d-%s.db", version + 1, STAMP.format(clock.get()))));
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

    /** Moves the file away with what is beside it; where to, or null when there was nothing but an empty file. */
    private @Nullable Path putAside() throws IOException {
        boolean empty = Files.notExists(file) || blank();
        if (empty) {
            Files.deleteIfExists(file);
        }
        String stem = file.getFileName() + Recovery.ASIDE + STAMP.format(clock.get());
        Path aside = file.resolveSibling(stem);
        for (int number = 2;
                Files.exists(aside) || Files.exists(file.resolveSibling(aside.getFileName() + "-wal"));
                number++) {
            aside = file.resolveSibling(stem + "." + number);
        }
        for (String suffix : Recovery.parts()) {
            Path from = file.resolveSibling(file.getFileName() + suffix);
            if (Files.exists(from)) {
                Files.move(from, file.resolveSibling(aside.getFileName() + suffix));
            }
        }
        return empty ? null : aside;
    }
}
