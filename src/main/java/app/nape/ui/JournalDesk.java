package app.nape.ui;

import app.nape.journal.Journal;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyLongProperty;

/** The way from a page to the journal: questions are answered by the store's thread, answers come back on the FX thread. */
public interface JournalDesk {
    /**
     * Asks the journal. When it cannot be read or written, the window tells the person its sentence and {@code answer} is
     * not called.
     */
    default <T> void ask(Function<Journal, T> question, Consumer<T> answer) {
        ask(question, answer, () -> {});
    }

    /** The same for whoever waits for the answer: {@code failed} runs when there will be none, after the person was told why. */
    <T> void ask(Function<Journal, T> question, Consumer<T> answer, Runnable failed);

    /** Asks for a change; once it is durable {@code done} runs and {@link #version} goes up, here and in the other processes. */
    <T> void change(Function<Journal, T> change, Consumer<T> done);

    /** Goes up by one whenever somebody has written to the journal. */
    ReadOnlyLongProperty version();
}
