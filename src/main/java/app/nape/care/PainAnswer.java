package app.nape.care;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One answer of a pain entry beside its places, as files, tables and bounds go through them all without asking for each. What it is
 * called is a word of lower-case letters: its field in an archive, its column in a table for a spreadsheet and, unless it is a list, in
 * the database.
 */
public sealed interface PainAnswer {
    /** What it is called. */
    String name();

    /** A list of strings, a text, a whole number; or null when nothing was said. */
    @Nullable
    Object value();

    /** Keys of the vocabulary, in the person's order; may be empty. */
    record Keys(String name, List<String> keys) implements PainAnswer {
        @Override
        public List<String> value() {
            return keys;
        }
    }

    /** The person's own words, may be empty. */
    record Said(String name, String words) implements PainAnswer {
        @Override
        public @Nullable String value() {
            return words.isEmpty() ? null : words;
        }
    }

    /** A number from 0 to 10, or null. */
    record Scored(String name, @Nullable Nprs score) implements PainAnswer {
        @Override
        public @Nullable Integer value() {
            return score == null ? null : score.score();
        }
    }

    /**
     * Where answers are read from by their names.
     *
     * @param <X> what reading may throw
     */
    interface Source<X extends Exception> {
        /** Empty when it is not there. */
        List<String> keys(String name) throws X;

        /** Null when it is not there. */
        @Nullable
        String textOrNull(String name) throws X;

        /** Null when it is not there. */
        @Nullable
        Nprs scoreOrNull(String name) throws X;
    }
}
