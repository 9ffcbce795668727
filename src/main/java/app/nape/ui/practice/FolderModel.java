package app.nape.ui.practice;

import app.nape.exchange.plan.PracticeFolder;
import app.nape.exchange.plan.PracticeRow;
import app.nape.exchange.plan.SeenFiles;
import app.nape.ui.JournalDesk;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The folder's rows, read on the journal's thread so that the window goes on meanwhile; the journal itself is not touched. */
final class FolderModel {
    /**
     * What was found.
     *
     * @param rows in their order
     * @param glance whether signatures are still to be looked at
     * @param readable whether the folder could be read; one that is not there yet is an empty one
     */
    record Found(List<PracticeRow> rows, boolean glance, boolean readable) {}

    private final JournalDesk journal;
    private final Supplier<PracticeFolder> folder;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(new Found(List.of(), false, true));
    private final SeenFiles seen = new SeenFiles();
    private PracticeFolder.Order order = PracticeFolder.Order.LABEL;
    private int asked;

    FolderModel(JournalDesk journal, Supplier<PracticeFolder> folder) {
        this.journal = journal;
        this.folder = folder;
    }

    ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    void order(PracticeFolder.Order by) {
        order = by;
        read();
    }

    /** Reads it again; an answer that comes after a newer question is passed over. */
    void read() {
        int question = ++asked;
        PracticeFolder.Order by = order;
        journal.ask(_ -> look(by, true), now -> show(question, now));
        journal.ask(_ -> look(by, false), now -> show(question, now));
    }

    private void show(int question, Found now) {
        if (question == asked) {
            found.set(now);
        }
    }

    private Found look(PracticeFolder.Order by, boolean glance) {
        try {
            PracticeFolder there = folder.get();
            return new Found(glance ? there.glance(by, seen) : there.rows(by, seen), glance, true);
        } catch (IOException problem) {
            return new Found(List.of(), glance, false);
        }
    }

    PracticeFolder folder() {
        return folder.get();
    }
}
