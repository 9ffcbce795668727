package app.nape.app.window;

import app.nape.app.parts.SpareMemory;
import app.nape.ui.Place;
import app.nape.ui.shell.Shell;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import javafx.animation.PauseTransition;
import javafx.stage.Stage;
import javafx.util.Duration;

/** Takes a new window through its places, so that a start-up cache holds them; then closes it. Never used by a person. */
final class WindowTraining {
    private static final Duration AT_EACH = Duration.millis(700);

    private final Deque<Runnable> paces = new ArrayDeque<>();
    private final PauseTransition pause = new PauseTransition(AT_EACH);

    private WindowTraining(Shell shell, Stage stage) {
        // Not where programmes for others are made: few have that place, and a cache with all that it needs is 5 MB
        // larger for everybody.
        EnumSet<Place> places = EnumSet.complementOf(EnumSet.of(Place.PRACTICE));
        places.forEach(place -> paces.add(() -> shell.open(place, null)));
        paces.add(shell::logPain);
        paces.add(() -> shell.startRemedy(""));
        paces.add(shell::showRedFlags);
        paces.add(() -> shell.startSession("desk-5"));
        paces.add(SpareMemory::collect);
        paces.add(SpareMemory::giveBack);
        paces.add(stage::hide);
        pause.setOnFinished(_ -> next());
    }

    /** Begins with a window that is shown. */
    static void begin(Shell shell, Stage stage) {
        new WindowTraining(shell, stage).pause.play();
    }

    private void next() {
        paces.remove().run();
        if (!paces.isEmpty()) {
            pause.play();
        }
    }
}
