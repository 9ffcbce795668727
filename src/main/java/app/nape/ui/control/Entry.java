package app.nape.ui.control;

import java.util.Optional;

/**
 * How one kind of value is written by people and read back.
 *
 * @param <T> the value
 */
public interface Entry<T> {
    /** The value in words that {@link #read} understands. */
    String say(T value);

    /** The value meant; empty when the words mean none. */
    Optional<T> read(String words);

    /** The value some steps further up or down; the same where there are no steps. */
    default T step(T value, int by) {
        return value;
    }

    /** One sentence that shows how to write it, for words that mean nothing. */
    String help();

    /** How many letters to make room for. */
    default int columns() {
        return 8;
    }
}
