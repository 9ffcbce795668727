package app.nape.ui.log;

import app.nape.journal.JournalEntry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where one can go within the Log. */
interface LogPlaces {
    /** Back to what matters now, the list and the month. */
    void home();

    /** A new pain entry, for now. */
    default void pain() {
        painAt(null);
    }

    /** A new pain entry, for something that was then; null for now. What is half written stays as it is. */
    void painAt(@Nullable Instant at);

    /** Throws the half-written pain entry away, with an undo. */
    void discard();

    /** The kept entry that is half changed. */
    void goOn();

    /** Leaves the half-changed entry as it was, with an undo. */
    void dropEdit();

    /** The remedies, at this one. */
    void remedy(String remedyId);

    /** An entry, to change it. */
    void edit(JournalEntry entry);

    /** Takes an entry away, with an undo. */
    void delete(JournalEntry entry);
}
