package app.nape.app;

import app.nape.ui.Place;
import app.nape.ui.shell.Shell;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Makes the pages ready that a person is likely to open next, one at a time, once the window stands: what a first visit costs is
 * paid while nobody waits for it.
 */
final class ReadyPages {
    private static final Duration APART = Duration.millis(350);

    private final Shell shell;
    private final Deque<Place> ahead = new ArrayDeque<>(List.of(Place.LOG, Place.STRETCH, Place.INSIGHTS));
    private final PauseTransition pause = new PauseTransition(APART);

    /** @param first what is begun before the pages */
    ReadyPages(Shell shell, Runnable first) {
        this.shell = shell;
        pause.setOnFinished(_ -> {
            pause.setOnFinished(_ -> next());
            first.run();
            next();
        });
    }

    /** Begins a little after now; call when the window is on show. */
    void begin() {
        pause.playFromStart();
    }

    private void next() {
        Place place = ahead.poll();
        if (place != null) {
            shell.prepare(place);
            pause.playFromStart();
        }
    }
}
