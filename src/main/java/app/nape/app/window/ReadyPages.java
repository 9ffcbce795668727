package app.nape.app.window;

import app.nape.app.parts.SpareMemory;
import app.nape.ui.Place;
import app.nape.ui.shell.Shell;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/**
 * Makes the pages ready that a person is likely to open next, one at a time, once the window stands: what a first visit costs is
 * paid while nobody waits for it. Then gives back the memory that was needed only for that.
 */
final class ReadyPages {
    private static final Duration APART = Duration.millis(350);
    /** Until what was made ready has been drawn as well. */
    private static final Duration SETTLED = Duration.seconds(5);

    private final Deque<Runnable> ahead;
    private final PauseTransition pause = new PauseTransition(APART);

    /** @param first what is begun before the pages */
    ReadyPages(Shell shell, Runnable first) {
        ahead = new ArrayDeque<>(List.of(
                () -> shell.prepare(Place.LOG),
                () -> shell.prepare(Place.STRETCH),
                shell::prepareSession,
                shell::prepareHelp,
                () -> shell.prepare(Place.INSIGHTS),
                () -> shell.prepare(Place.SETTINGS)));
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
        Runnable one = ahead.poll();
        if (one != null) {
            one.run();
            pause.playFromStart();
        } else {
            pause.setDuration(SETTLED);
            pause.setOnFinished(_ -> giveBack());
            pause.playFromStart();
        }
    }

    private static void giveBack() {
        Thread aside = new Thread(null, SpareMemory::giveBack, "spare-memory");
        aside.setDaemon(true);
        aside.start();
    }
}
