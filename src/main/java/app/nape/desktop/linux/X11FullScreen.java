package app.nape.desktop.linux;

import app.nape.desktop.QuietReason;
import app.nape.desktop.QuietSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Whether the active window of an X server fills the screen, by the window manager's own properties. */
final class X11FullScreen implements QuietSource {
    private static final int INTERN_ATOM = 16;
    private static final int GET_PROPERTY = 20;

    private final X11Connection connection;
    private final int active;
    private final int state;
    private final int fullScreen;

    X11FullScreen(X11Connection connection) throws IOException {
        this.connection = connection;
        active = atom("_NET_ACTIVE_WINDOW");
        state = atom("_NET_WM_STATE");
        fullScreen = atom("_NET_WM_STATE_FULLSCREEN");
    }

    @Override
    public QuietReason reason() {
        return QuietReason.FULL_SCREEN;
    }

    @Override
    public boolean quiet() {
        try {
            ByteBuffer window = property(connection.root(), active);
            if (items(window) == 0 || window.getInt(32) == 0) {
                return false;
            }
            ByteBuffer states = property(window.getInt(32), state);
            for (int each = 0; each < items(states); each++) {
                if (states.getInt(32 + 4 * each) == fullScreen) {
                    return true;
                }
            }
            return false;
        } catch (IOException _) {
            // The window was closed between the two questions, or the server is gone.
            return false;
        }
    }

    private int atom(String name) throws IOException {
        ByteBuffer request = X11Connection.request(INTERN_ATOM, 0)
                .putShort((short) name.length())
                .putShort((short) 0);
        return connection
                .ask(request.put(name.getBytes(StandardCharsets.US_ASCII)))
                .getInt(8);
    }

    private ByteBuffer property(int window, int property) throws IOException {
        return connection.ask(X11Connection.request(GET_PROPERTY, 0)
                .putInt(window)
                .putInt(property)
                .putInt(0)
                .putInt(0)
                .putInt(64));
    }

    private static int items(ByteBuffer answer) {
        return answer.get(1) == 32 ? answer.getInt(16) : 0;
    }
}
