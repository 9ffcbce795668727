package app.nape.ui.player;

import app.nape.care.Nprs;
import app.nape.exercise.SessionPlan;
import app.nape.exercise.SessionState;
import app.nape.journal.JournalEntry;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/** What a session will consist of: what was chosen, less what does not suit now. No nodes. */
sealed interface Preparation permits RoutinePreparation, SetPreparation {
    /** What was chosen, as one word. */
    String id();

    String title();

    /** Takes in what is known now. */
    void know(@Nullable Nprs painNow);

    /** The session; null while nothing of what was chosen suits. */
    ReadOnlyObjectProperty<@Nullable SessionPlan> planProperty();

    /** Whether the person wants all of it in spite of what speaks against some. */
    BooleanProperty everythingProperty();

    /** Arranges the session again, for example after the warm-up was chosen or not. */
    void arrange();

    /** Whether a single exercise was chosen, which is led even when something speaks against it: it was asked for by name. */
    default boolean single() {
        return false;
    }

    /** Whether the session is one that wants a warm-up, done or not. */
    default boolean wantsWarmUp() {
        return false;
    }

    /** Whether the session begins with a warm-up. */
    default boolean warmed() {
        return false;
    }

    /** Whether the person is asked before it how much it hurts. */
    default boolean asksBefore() {
        return true;
    }

    /** Whether they are asked after it. */
    default boolean asksAfter() {
        return true;
    }

    /** The entry of what was done, with what only this kind of session knows of it. */
    JournalEntry.Stretch entry(JournalEntry.Stretch done, SessionState state);
}
