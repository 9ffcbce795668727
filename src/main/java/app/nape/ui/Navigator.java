package app.nape.ui;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes the person to another place of the window. */
public interface Navigator {
    /** Goes to a place; {@code argument} is handed to its page. */
    void open(Place place, @Nullable String argument);

    /** Opens the player on a routine or a single exercise. */
    void startSession(String routineOrExerciseId);

    /** Opens the entry of a new pain episode. */
    void logPain();

    /** Opens the ice or heat timer, on this remedy. */
    void startRemedy(String remedyId);

    /** Shows the red-flag card over everything else, for the newest open episode if there is one. */
    void showRedFlags();

    /** Shows the red-flag card over everything else, for this episode. */
    void showRedFlags(UUID episode);

    /** Opens what is good to know; {@code part} is the id of the card to begin with, or null. */
    default void showGuide(@Nullable String part) {}

    /** Does what the command of the window with this id does, for example {@code about}. */
    default void run(String command) {}

    /** Shows one quiet sentence for a few seconds, with an undo when {@code undo} is given. */
    void tell(String sentence, @Nullable Runnable undo);

    /** Nothing that was told of can be taken back any more: what it changed is there no longer. */
    default void forgetUndo() {}
}
