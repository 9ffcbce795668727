package app.nape.store;

import app.nape.code.Sentence;
import app.nape.journal.Journal;
import java.util.function.Consumer;
import java.util.function.Function;

/** The way to the journal from a thread that must not wait for it. */
public interface JournalQuestions {
    /** Asks; {@code answer} gets the answer, or {@code failed} what a person is told, on the asker's own loop. */
    <T> void ask(Function<Journal, T> question, Consumer<? super T> answer, Consumer<Sentence> failed);
}
