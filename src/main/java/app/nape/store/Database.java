package app.nape.store;

import app.nape.code.Sentence;
import app.nape.journal.JournalUnavailable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteConnection;

/**
 * One open connection to a SQLite file, for one thread. What {@link #transact} returns is on the disk (WAL, synchronous FULL), in
 * the file that stands at the path; when it throws, nothing was changed. A file that was replaced or put aside meanwhile is let go
 * of and the one that stands there now is opened; one that turns out damaged is put aside and mended, as at opening. On a full disk
 * it may be cramped: open only as long as a question lasts, and for this process alone.
 */
public final class Database implements AutoCloseable {
    /** How often in a row a file may be replaced under one question before that is left to the next one. */
    private static final int REPLACED_AT_MOST = 3;

    private static final int SOON_MILLIS = 500;
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);

    private final Path file;
    private final @Nullable Reopening reopening;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private Connection connection;
    private FileMark mark;
    private FileMark walMark;
    private boolean cramped;
    private boolean inTransaction;

    /**
     * Over an open connection.
     *
     * @param mark which file that is
     * @param reopening opens the file again, or null for a file that nobody else reaches
     */
    Database(FileMark mark, Connection connection, @Nullable Reopening reopening) {
        this.file = mark.file();
        this.mark = mark;
        this.walMark = FileMark.of(wal());
        this.connection = connection;
        this.reopening = reopening;
    }

    /** This one, let go of after each question and opened again for the next, so that no other process has to wait for long. */
    Database cramped() {
        cramped = true;
        return this;
    }

    /** Opens what stands at the path now. */
    interface Reopening {
        /**
         * A connection to the file that stands there now.
         *
         * @param damaged whether the old one cannot be read, and is to be put aside unless another process has done so
         */
        Database instead(Database old, boolean damaged) throws IOException, SQLException;
    }

    /** The file it stands in. */
    public Path file() {
        return file;
    }

    /** Runs a change whole or not at all; within another change it is part of that one. */
    <T> T transact(Work<T> work) {
        return whole("BEGIN IMMEDIATE", SqlFaults.Doing.WRITING, work);
    }

    /** Runs several questions on one and the same state of the data. */
    <T> T read(Work<T> work) {
        return whole("BEGIN", SqlFaults.Doing.READING, work);
    }

    private <T> T whole(String begin, SqlFaults.Doing doing, Work<T> work) {
        try {
            if (inTransaction) {
                return work.run();
            }
            return standing(() -> inOne(begin, work));
        } catch (SQLException problem) {
            if (SqlFaults.brokenLink(problem)) {
                throw new IllegalArgumentException("An entry names another one that is not in the journal.", problem);
            }
            throw SqlFaults.unavailable(problem, file, doing);
        }
    }

    private <T> T inOne(String begin, Work<T> work) throws SQLException {
        script(begin);
        inTransaction = true;
        try {
            T result = work.run();
            script("COMMIT");
            return result;
        } catch (SQLException | RuntimeException | Error problem) {
            rollBack(problem);
            throw problem;
        } finally {
            inTransaction = false;
        }
    }

    /** Runs several questions on this very file, whatever is found of it. */
    <T> T examine(Work<T> work) {
        try {
            return open(() -> inOne("BEGIN", work));
        } catch (SQLException problem) {
            throw SqlFaults.unavailable(problem, file, SqlFaults.Doing.READING);
        }
    }

    /** Runs this on an open file, and lets go of a cramped one afterwards. */
    private <T> T open(Work<T> work) throws SQLException {
        if (cramped && connection.isClosed()) {
            reopened(false);
        }
        try {
            return work.run();
        } finally {
            letGoIfCramped();
        }
    }

    void letGoIfCramped() throws SQLException {
        if (cramped && !inTransaction) {
            letGo();
        }
    }

    /**
     * Runs this on the file that stands at the path, before and after; once more when it was replaced meanwhile, so that nothing is
     * acknowledged that lies where nobody looks, and once more when the file was found damaged and could be mended.
     */
    <T> T standing(Work<T> work) throws SQLException {
        return open(() -> followed(work));
    }

    private <T> T followed(Work<T> work) throws SQLException {
        follow();
        boolean mended = false;
        int again = 0;
        while (true) {
            try {
                T result = work.run();
                if (!follow() || ++again > REPLACED_AT_MOST) {
                    return result;
                }
            } catch (SQLException problem) {
                if (mended || SqlFaults.fault(problem) != JournalUnavailable.Fault.DAMAGED || !reopened(true)) {
                    throw problem;
                }
                mended = true;
            }
        }
    }

    /** Whether another file stands there now, which is then open. */
    private boolean follow() throws SQLException {
        if (mark.stands()) {
            learnWal();
            return false;
        }
        return reopened(false);
    }

    /** Puts this damaged file aside and goes on with what could be saved of it and its back-ups. */
    void mend() {
        try {
            reopened(true);
        } catch (SQLException problem) {
            throw SqlFaults.unavailable(problem);
        }
    }

    private boolean reopened(boolean damaged) throws SQLException {
        Reopening how = reopening;
        if (how == null) {
            return false;
        }
        try {
            Database now = how.instead(this, damaged);
            letGo();
            connection = now.connection;
            mark = now.mark;
            walMark = now.walMark;
            cramped = now.cramped;
            return true;
        } catch (IOException problem) {
            throw SqlFaults.unavailable(problem, file, SqlFaults.Doing.OPENING);
        }
    }

    /** Closes a file that stands here no more; what still lies beside it is not touched. */
    void letGo() throws SQLException {
        forgetStatements();
        connection.close();
    }

    /** Which file is open. */
    FileMark mark() {
        return mark;
    }

    /** Which file beside it holds its newest changes. */
    FileMark walMark() {
        return walMark;
    }

    /** Another process may have made it after this one had opened the file. */
    private void learnWal() {
        if (walMark.key() == null) {
            walMark = FileMark.of(wal());
        }
    }

    private Path wal() {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    private void rollBack(Throwable problem) {
        try {
            // The driver closes a statement that met a fault such as a full disk; none may be used again.
            forgetStatements();
            script("ROLLBACK");
        } catch (SQLException second) {
            // SQLite has already rolled back by itself after some faults, such as a full disk.
            problem.addSuppressed(second);
        }
    }

    /** Runs statements that take no values. */
    void script(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** Runs a command on another file, which no statement may wait beside. */
    void onFile(String command, Path other) throws SQLException {
        withoutStatements(command + " '" + other.toString().replace("'", "''") + "'");
    }

    /** Takes over all that stands in another file, which is given byte for byte, for every process that has this one open. */
    void fill(Path other) throws SQLException {
        open(() -> {
            forgetStatements();
            connection.unwrap(SQLiteConnection.class).getDatabase().restore("main", other.toString(), null);
            return other;
        });
    }

    /** Lets go of a file that was attached. */
    void detach(String name) throws SQLException {
        withoutStatements("DETACH " + name);
    }

    /** Runs a command that no statement may wait beside. */
    void withoutStatements(String command) throws SQLException {
        forgetStatements();
        script(command);
    }

    /** Gives back what was deleted, in the file and in what is beside it. */
    void compact() throws SQLException {
        open(() -> {
            withoutStatements("VACUUM");
            return gather();
        });
    }

    /**
     * Brings all that lies beside the file into it, so that a copy of the file alone holds everything; whether that could be done
     * at once, beside whoever reads or writes just now.
     */
    boolean gather() throws SQLException {
        forgetStatements();
        return first(row -> row.values().getInt(1) == 0, "PRAGMA wal_checkpoint(TRUNCATE)")
                .orElse(false);
    }

    /**
     * Brings all into the one file unless another process is busy with it just now, whose turn it then is. Pages of the file that were
     * kept at hand are let go of.
     */
    void gatherIfFree() {
        if (cramped) {
            // Whoever closes a file alone has brought all into it.
            return;
        }
        try {
            script("PRAGMA busy_timeout = " + SOON_MILLIS);
            gather();
            script("PRAGMA shrink_memory");
        } catch (SQLException busy) {
            LOG.debug("what lies beside the journal stays there for now: {}", SqlFaults.fault(busy));
        } finally {
            patientAgain();
        }
    }

    private void patientAgain() {
        try {
            script("PRAGMA busy_timeout = " + DatabaseFile.BUSY_MILLIS);
        } catch (SQLException problem) {
            LOG.debug("the wait could not be set again: {}", SqlFaults.fault(problem));
        }
    }

    void forgetStatements() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
    }

    /** Runs one statement; the number of rows it changed. */
    int update(String sql, @Nullable Object... values) throws SQLException {
        return bound(sql, values).executeUpdate();
    }

    /** All rows of an answer. */
    <T> List<T> query(Row.Mapper<T> mapper, String sql, @Nullable Object... values) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            Row row = new Row(rows);
            while (rows.next()) {
                found.add(mapper.map(row));
            }
        }
        return found;
    }

    /** The first row of an answer. */
    <T> Optional<T> first(Row.Mapper<T> mapper, String sql, @Nullable Object... values) throws SQLException {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            return rows.next() ? Optional.of(mapper.map(new Row(rows))) : Optional.empty();
        }
    }

    private PreparedStatement bound(String sql, @Nullable Object[] values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int place = 0; place < values.length; place++) {
            statement.setObject(place + 1, SqlValues.plain(values[place]));
        }
        return statement;
    }

    /** The statements that were run so far, for looking at their plans. */
    java.util.Set<String> statements() {
        return java.util.Set.copyOf(prepared.keySet());
    }

    /** Closes it, so that what was written stands in the one file, also beside other processes that have it open. */
    @Override
    public void close() {
        try {
            if (!connection.isClosed() && reopening != null && mark.stands()) {
                gatherIfFree();
            }
            connection.close();
        } catch (SQLException problem) {
            throw new JournalUnavailable(Sentence.of("data.not-closed"), problem);
        }
    }

    /** What is done in one transaction. */
    interface Work<T> {
        T run() throws SQLException;
    }
}
