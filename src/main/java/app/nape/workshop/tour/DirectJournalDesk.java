package app.nape.workshop.tour;

import app.nape.journal.Journal;
import app.nape.ui.JournalDesk;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/** Answers on the calling thread before it returns: the same-thread twin of the real desk. */
public final class DirectJournalDesk implements JournalDesk {
    private final Journal journal;
    private final ReadOnlyLongWrapper version = new ReadOnlyLongWrapper(this, "version");

    /** A desk before this journal. */
    public DirectJournalDesk(Journal journal) {
        this.journal = journal;
    }

    @Override
    public <T> void ask(Function<Journal, T> question, Consumer<T> answer, Runnable failed) {
        answer.accept(question.apply(journal));
    }

    @Override
    public <T> void change(Function<Journal, T> change, Consumer<T> done) {
        T result = change.apply(journal);
        version.set(version.get() + 1);
        done.accept(result);
    }

    @Override
    public ReadOnlyLongProperty version() {
        return version.getReadOnlyProperty();
    }
}
