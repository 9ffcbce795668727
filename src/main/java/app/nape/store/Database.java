package app.nape.store;

import app.nape.care.Nprs;
import app.nape.journal.JournalUnavailable;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One open connection to a SQLite file, for one thread. What {@link #transact} returns is on the disk (WAL, synchronous FULL);
 * when it throws, nothing was changed.
 */
public final class Database implements AutoCloseable {
    private final Path file;
    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private boolean inTransaction;

    Database(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** The file it stands in. */
    public Path file() {
        return file;
    }

    /** Runs a change whole or not at all; within another change it is part of that one. */
    <T> T transact(Work<T> work) {
        return whole("BEGIN IMMEDIATE", work);
    }

    /** Runs several questions on one and the same state of the data. */
    <T> T read(Work<T> work) {
        return whole("BEGIN", work);
    }

    private <T> T whole(String begin, Work<T> work) {
        try {
            if (inTransaction) {
                return work.run();
            }
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
        } catch (SQLException problem) {
            if (SqlFaults.brokenLink(problem)) {
                throw new IllegalArgumentException("An entry names another one that is not in the journal.", problem);
            }
            throw SqlFaults.unavailable(problem);
        }
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
        withoutStatements("VACUUM");
        query(Row::values, "PRAGMA wal_checkpoint(TRUNCATE)");
    }

    private void forgetStatements() throws SQLException {
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
            statement.setObject(place + 1, plain(values[place]));
        }
        return statement;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Instant instant -> millis(instant);
            case Duration length -> length.toMillis();
            case Nprs score -> score.score();
            case UUID id -> id.toString();
            case null, default -> value;
        };
    }

    /** The statements that were run so far, for looking at their plans. */
    java.util.Set<String> statements() {
        return java.util.Set.copyOf(prepared.keySet());
    }

    /** The ends of time, as in "before anything", are as far off as the column reaches. */
    private static long millis(Instant instant) {
        try {
            return instant.toEpochMilli();
        } catch (ArithmeticException far) {
            return instant.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException problem) {
            throw new JournalUnavailable("The journal could not be closed properly.", problem);
        }
    }

    /** What is done in one transaction. */
    interface Work<T> {
        T run() throws SQLException;
    }
}
