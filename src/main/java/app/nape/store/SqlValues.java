package app.nape.store;

import app.nape.care.Nprs;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the values of entries are in the columns of a table: times and lengths are milliseconds. */
final class SqlValues {
    private SqlValues() {}

    static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Instant instant -> millis(instant);
            case Duration length -> length.toMillis();
            case Nprs score -> score.score();
            case UUID id -> id.toString();
            case null, default -> value;
        };
    }

    /** The ends of time, as in "before anything", are as far off as the column reaches. */
    private static long millis(Instant instant) {
        try {
            return instant.toEpochMilli();
        } catch (ArithmeticException far) {
            return instant.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
        }
    }
}
