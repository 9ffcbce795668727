package app.nape.workshop.tour;

import app.nape.journal.Journal;
import app.nape.ui.JournalDesk;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyLongProperty;

/** Another desk, and how many of its questions have not been answered yet. */
final class WatchedDesk implements JournalDesk {
    private final JournalDesk desk;
    private int waiting;

    WatchedDesk(JournalDesk desk) {
        this.desk = desk;
    }

    /** Whether every question has been answered and its answer been shown. */
    boolean settled() {
        return waiting == 0;
    }

    @Override
    public <T> void ask(Function<Journal, T> question, Consumer<T> answer, Runnable failed) {
        waiting++;
        desk.ask(
                question,
                found -> {
                    answer.accept(found);
                    waiting--;
                },
                () -> {
                    failed.run();
                    waiting--;
                });
    }

    @Override
    public <T> void change(Function<Journal, T> change, Consumer<T> done) {
        desk.change(change, done);
    }

    @Override
    public ReadOnlyLongProperty version() {
        return desk.version();
    }
}
