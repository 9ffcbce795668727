package app.nape.app.window;

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

    private final Deque<Runnable> ahead;
    private final PauseTransition pause = new PauseTransition(APART);

    /**
     * Makes none before {@link #begin()}.
     *
     * @param first what is begun before the pages
     * @param done is told when all are ready
     */
    ReadyPages(Shell shell, Runnable first, Runnable done) {
        ahead = new ArrayDeque<>(List.of(
                () -> shell.prepare(Place.LOG),
                () -> shell.prepare(Place.STRETCH),
                shell::prepareSession,
                shell::prepareHelp,
                () -> shell.prepare(Place.INSIGHTS),
                () -> shell.prepare(Place.SETTINGS),
                () -> preparePractice(shell),
                done));
        pause.setOnFinished(_ -> {
            pause.setOnFinished(_ -> next());
            first.run();
            next();
        });
    }

    private static void preparePractice(Shell shell) {
        if (shell.has(Place.PRACTICE)) {
            shell.prepare(Place.PRACTICE);
        }
    }

    /** Begins, or goes on, a little after now; call when the window is on show. */
    void begin() {
        pause.playFromStart();
    }

    /** Makes none ready for now: the window is not on show, and may never be again. */
    void rest() {
        pause.stop();
    }

    private void next() {
        Runnable one = ahead.poll();
        if (one != null) {
            one.run();
            pause.playFromStart();
        }
    }
}
