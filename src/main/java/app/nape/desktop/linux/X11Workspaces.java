package app.nape.desktop.linux;

import app.nape.desktop.DesktopThreads;
import app.nape.desktop.Workspaces;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;

/**
 * Asks the window manager to show windows of this process on all workspaces ({@code _NET_WM_DESKTOP} of the Extended Window Manager Hints).
 * The toolkit cannot, and tells nobody its windows' numbers; they are found by process and title, once the manager lists them.
 */
final class X11Workspaces implements Workspaces {
    private static final int SEND_EVENT = 25;
    private static final int CLIENT_MESSAGE = 33;
    private static final int TO_THE_MANAGER = 1 << 19 | 1 << 20;
    private static final int ALL = -1;
    private static final int FROM_A_PROGRAM = 1;

    /** A manager that is busy takes some seconds to list a window. */
    private static final int LOOKS = 40;

    private static final long BETWEEN_LOOKS = 100;

    private final LinuxSession session;
    private final ExecutorService aside = DesktopThreads.aside("nape-workspaces");
    private volatile int asked;

    X11Workspaces(LinuxSession session) {
        this.session = session;
    }

    @Override
    public synchronized void everywhere(String title, int count) {
        int mine = asked + 1;
        asked = mine;
        aside.execute(() -> {
            try {
                spread(title, count, mine);
            } catch (IOException gone) {
                // Without the display the windows are gone, too.
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void spread(String title, int count, int mine) throws IOException, InterruptedException {
        try (X11Connection connection = X11Display.connect(session, Runnable::run, _ -> {}, () -> {})) {
            Names names = new Names(new X11Properties(connection));
            for (int look = 0; look < LOOKS && mine == asked; look++) {
                if (spread(connection, names, title) >= count) {
                    return;
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
        }
    }

    /** Asks for each that is not yet everywhere; how many are. */
    private static int spread(X11Connection connection, Names names, String title) throws IOException {
        int done = 0;
        for (int window : names.windows(connection.root())) {
            if (names.isOurs(window, title)) {
                if (names.everywhere(window)) {
                    done++;
                } else {
                    ask(connection, window, names.workspace);
                }
            }
        }
        return done;
    }

    private static void ask(X11Connection connection, int window, int workspace) throws IOException {
        ByteBuffer request = X11Connection.request(SEND_EVENT, 0)
                .putInt(connection.root())
                .putInt(TO_THE_MANAGER)
                .put((byte) CLIENT_MESSAGE)
                .put((byte) 32)
                .putShort((short) 0)
                .putInt(window)
                .putInt(workspace)
                .putInt(ALL)
                .putInt(FROM_A_PROGRAM);
        connection.send(request.putInt(0).putInt(0).putInt(0));
    }

    /** The properties in question, by the server's numbers. */
    private static final class Names {
        private final X11Properties properties;
        private final int list;
        private final int process;
        private final int title;
        private final int workspace;

        Names(X11Properties properties) throws IOException {
            this.properties = properties;
            list = properties.atom("_NET_CLIENT_LIST");
            process = properties.atom("_NET_WM_PID");
            title = properties.atom("_NET_WM_NAME");
            workspace = properties.atom("_NET_WM_DESKTOP");
        }

        int[] windows(int root) throws IOException {
            return properties.numbers(root, list);
        }

        boolean isOurs(int window, String named) throws IOException {
            int[] owner = properties.numbers(window, process);
            return owner.length > 0
                    && Integer.toUnsignedLong(owner[0])
                            == ProcessHandle.current().pid()
                    && properties.text(window, title).equals(named);
        }

        boolean everywhere(int window) throws IOException {
            return Arrays.equals(properties.numbers(window, workspace), new int[] {ALL});
        }
    }
}
