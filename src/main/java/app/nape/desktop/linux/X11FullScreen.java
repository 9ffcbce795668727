package app.nape.desktop.linux;

import app.nape.desktop.QuietReason;
import app.nape.desktop.QuietSource;
import java.io.IOException;
import java.util.Arrays;
import java.util.function.LongPredicate;

/** Whether the active window of an X server fills the screen, by the window manager's own properties. */
final class X11FullScreen implements QuietSource {
    private final X11Connection connection;
    private final X11Properties properties;
    private final LongPredicate ours;
    private final int active;
    private final int state;
    private final int fullScreen;
    private final int process;

    /** @param ours tells of a process's number whether it is Nape's: its own break or figure is no program that must not be disturbed */
    X11FullScreen(X11Connection connection, LongPredicate ours) throws IOException {
        this.connection = connection;
        this.ours = ours;
        properties = new X11Properties(connection);
        active = properties.atom("_NET_ACTIVE_WINDOW");
        state = properties.atom("_NET_WM_STATE");
        fullScreen = properties.atom("_NET_WM_STATE_FULLSCREEN");
        process = properties.atom("_NET_WM_PID");
    }

    @Override
    public QuietReason reason() {
        return QuietReason.FULL_SCREEN;
    }

    @Override
    public boolean quiet() {
        try {
            int[] window = properties.numbers(connection.root(), active);
            return window.length > 0 && window[0] != 0 && fills(window[0]) && !isOurs(window[0]);
        } catch (IOException _) {
            // The window was closed between the questions, or the server is gone.
            return false;
        }
    }

    private boolean fills(int window) throws IOException {
        return Arrays.stream(properties.numbers(window, state)).anyMatch(each -> each == fullScreen);
    }

    private boolean isOurs(int window) throws IOException {
        int[] owner = properties.numbers(window, process);
        return owner.length > 0 && ours.test(Integer.toUnsignedLong(owner[0]));
    }
}
