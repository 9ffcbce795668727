package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.DesktopBoard;
import app.nape.desktop.Offer;
import app.nape.desktop.ScreenLocker;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Asks the desktop's screen saver to lock, else the login service, which passes it on to whatever locks here, else the program that
 * knows the locks of many desktops.
 */
final class LinuxLocker implements ScreenLocker {
    private static final String LOGIN = "logind";
    private static final String PROGRAM = "xdg-screensaver";
    private static final int PATIENCE_SECONDS = 10;

    private final DesktopBoard board;
    private final Optional<String> loginSession;
    private final Optional<Path> program;
    private final Set<String> savers = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Bus session;
    private volatile @Nullable Bus system;
    private volatile boolean login;

    LinuxLocker(DesktopBoard board, Optional<String> loginSession, Programs programs) {
        this.board = board;
        this.loginSession = loginSession;
        this.program = programs.find(PROGRAM);
    }

    /** The part on the session bus. */
    BusAdapter byScreenSaver() {
        return new BusAdapter() {
            @Override
            public void attach(Bus bus) throws IOException {
                session = bus;
                for (String saver : ScreenSavers.PATHS.keySet()) {
                    bus.watchName(saver, here -> saver(saver, here));
                    saver(saver, bus.owned(saver));
                }
            }

            @Override
            public void detach(Absence why) {
                session = null;
                savers.clear();
                offer();
            }
        };
    }

    /** The part on the system bus. */
    BusAdapter byLogin() {
        return new BusAdapter() {
            @Override
            public void attach(Bus bus) throws IOException {
                system = bus;
                bus.watchName(LogindSleep.SERVICE, here -> login(here));
                login(bus.owned(LogindSleep.SERVICE));
            }

            @Override
            public void detach(Absence why) {
                system = null;
                login(false);
            }
        };
    }

    @Override
    public void lock() throws IOException {
        Bus own = session;
        IOException refused = new IOException("nothing here locks the screen");
        if (own != null) {
            for (Map.Entry<String, String> saver : ScreenSavers.PATHS.entrySet()) {
                if (savers.contains(saver.getKey())) {
                    try {
                        ask(own, saver.getKey(), saver.getValue());
                        return;
                    } catch (IOException problem) {
                        refused = problem;
                    }
                }
            }
        }
        Bus all = system;
        if (all != null && login) {
            try {
                all.call(LogindSleep.SERVICE, LoginSession.path(all, loginSession), LoginSession.INTERFACE, "Lock", "");
                return;
            } catch (IOException problem) {
                refused = problem;
            }
        }
        if (program.isEmpty() || !runs(program.get())) {
            throw refused;
        }
    }

    /** Cinnamon's shows a word of whoever goes away; there is none here. */
    private static void ask(Bus bus, String saver, String path) throws IOException {
        if (saver.equals("org.cinnamon.ScreenSaver")) {
            bus.call(saver, path, saver, "Lock", "s", "");
        } else {
            bus.call(saver, path, saver, "Lock", "");
        }
    }

    private static boolean runs(Path program) throws IOException {
        Process process = new ProcessBuilder(program.toString(), "lock")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IOException(problem);
        }
    }

    private void saver(String name, boolean here) {
        if (here) {
            savers.add(name);
        } else {
            savers.remove(name);
        }
        offer();
    }

    private void login(boolean here) {
        login = here;
        offer();
    }

    private void offer() {
        Optional<String> by = ScreenSavers.PATHS.keySet().stream()
                .filter(savers::contains)
                .findFirst()
                .or(() -> login ? Optional.of(LOGIN) : program.map(_ -> PROGRAM));
        board.change(draft -> draft.locker =
                by.map(name -> Offer.<ScreenLocker>found(this, name)).orElse(Offer.absent(Absence.NO_LOCKER)));
    }
}
