package app.nape.store;

import app.nape.care.Nprs;
import app.nape.care.PainAnswer;
import app.nape.code.Worded;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of an answer, read column by column into the core's types. */
record Row(ResultSet values) implements PainAnswer.Source<SQLException> {
    /** Parts the items of a list that was put together with {@code group_concat}; no key and no word holds it. */
    static final String SEPARATOR = "\u001f";

    String text(String column) throws SQLException {
        String text = values.getString(column);
        if (text == null) {
            throw new SQLException("Column " + column + " is empty.");
        }
        return text;
    }

    @Override
    public @Nullable String textOrNull(String column) throws SQLException {
        return values.getString(column);
    }

    @Override
    public List<String> keys(String column) throws SQLException {
        return texts(column);
    }

    List<String> texts(String column) throws SQLException {
        String joined = values.getString(column);
        return joined == null ? List.of() : List.of(joined.split(SEPARATOR, -1));
    }

    UUID id(String column) throws SQLException {
        return UUID.fromString(text(column));
    }

    @Nullable
    UUID idOrNull(String column) throws SQLException {
        String text = values.getString(column);
        return text == null ? null : UUID.fromString(text);
    }

    long number(String column) throws SQLException {
        return values.getLong(column);
    }

    Instant instant(String column) throws SQLException {
        return Instant.ofEpochMilli(values.getLong(column));
    }

    @Nullable
    Instant instantOrNull(String column) throws SQLException {
        long millis = values.getLong(column);
        return values.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    Duration length(String column) throws SQLException {
        return Duration.ofMillis(values.getLong(column));
    }

    @Override
    public @Nullable Nprs scoreOrNull(String column) throws SQLException {
        int score = values.getInt(column);
        return values.wasNull() ? null : new Nprs(score);
    }

    /** The constant that a word such as {@code cut-short} stands for. */
    <E extends Enum<E>> E word(String column, Class<E> kind) throws SQLException {
        String word = text(column);
        return Worded.fromWord(kind, word)
                .orElseThrow(() -> new SQLException("Column " + column + " holds an unknown word."));
    }

    <E extends Enum<E>> @Nullable E wordOrNull(String column, Class<E> kind) throws SQLException {
        return values.getString(column) == null ? null : word(column, kind);
    }

    /** Reads one row. */
    interface Mapper<T> {
        T map(Row row) throws SQLException;
    }
}
