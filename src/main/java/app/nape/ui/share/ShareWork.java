package app.nape.ui.share;

import app.nape.exchange.share.Export;
import app.nape.journal.Journal;
import app.nape.ui.JournalDesk;
import java.io.IOException;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Carries out one export after the other, step by step on the journal's thread, so that whatever else the window asks is answered between
 * two steps. Lives on the FX thread.
 */
final class ShareWork {
    private final JournalDesk journal;
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private @Nullable Object current;

    ShareWork(JournalDesk journal) {
        this.journal = journal;
    }

    /** Begins an export on the journal's thread. */
    @FunctionalInterface
    interface Begin<E extends Export> {
        E begin(Journal journal) throws IOException;
    }

    /** What becomes of it: exactly one of these is told, on the FX thread. */
    interface Ending<E extends Export> {
        void done(E export);

        void failed(IOException why);

        /** It was given up, or the journal could not be read, which the person was told. */
        void left();
    }

    /** From 0 to 1. */
    ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** Whether something is being done. */
    ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** Gives up what is being done, if anything is. */
    void cancel() {
        current = null;
        running.set(false);
    }

    /** Does it; what was being done is given up. */
    <E extends Export> void run(Begin<E> begin, Ending<E> ending) {
        Object mine = new Object();
        current = mine;
        progress.set(0);
        running.set(true);
        ask(mine, ending, begin, export -> next(mine, export, 0, ending));
    }

    private <E extends Export> void next(Object mine, E export, int step, Ending<E> ending) {
        if (step == export.steps()) {
            cancel();
            ending.done(export);
            return;
        }
        progress.set((double) step / export.steps());
        Begin<E> one = of -> {
            export.step(of, step);
            return export;
        };
        ask(mine, ending, one, _ -> next(mine, export, step + 1, ending));
    }

    private record Answer<E>(@Nullable E export, @Nullable IOException fault) {}

    private <E extends Export> void ask(Object mine, Ending<E> ending, Begin<E> what, Consumer<E> then) {
        journal.ask(
                of -> {
                    try {
                        return new Answer<E>(what.begin(of), null);
                    } catch (IOException fault) {
                        return new Answer<E>(null, fault);
                    }
                },
                answer -> {
                    E export = answer.export();
                    IOException fault = answer.fault();
                    if (!mine.equals(current)) {
                        ending.left();
                    } else if (fault != null) {
                        cancel();
                        ending.failed(fault);
                    } else if (export != null) {
                        then.accept(export);
                    }
                },
                () -> {
                    if (mine.equals(current)) {
                        cancel();
                    }
                    ending.left();
                });
    }
}
