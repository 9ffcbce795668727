package app.nape.desktop.linux;

import app.nape.desktop.Absence;
import app.nape.desktop.DesktopBoard;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.DesktopEvents;
import app.nape.desktop.Offer;
import app.nape.desktop.SessionLock;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whether the session is locked: as the login service's hint says, which GNOME and KDE set, or as the desktop's own screen
 * saver tells. The login service's {@code Lock} signal is only a request to lock, so it does not count.
 */
final class LinuxLock implements SessionLock {
    private static final String SESSION = LoginSession.INTERFACE;
    private static final String HINT = "LockedHint";
    private static final String LOGIN = "logind";
    private final DesktopBoard board;
    private final DesktopEvents events;
    private final Optional<String> loginSession;
    private final Map<String, Boolean> locks = new HashMap<>();
    private volatile boolean locked;

    /** @param loginSession the session's number at the login service, if told */
    LinuxLock(DesktopBoard board, DesktopEvents events, Optional<String> loginSession) {
        this.board = board;
        this.events = events;
        this.loginSession = loginSession;
    }

    @Override
    public boolean locked() {
        return locked;
    }

    /** The part on the system bus. */
    BusAdapter byLogin() {
        return new BusAdapter() {
            @Override
            public void attach(Bus bus) throws IOException {
                bus.watchName(LogindSleep.SERVICE, here -> {
                    if (here) {
                        hear(bus);
                    } else {
                        gone(LOGIN, Absence.NO_LOGIN_SERVICE);
                    }
                });
                hear(bus);
            }

            @Override
            public void detach(Absence why) {
                gone(LOGIN, why);
            }
        };
    }

    /** The part on the session bus. */
    BusAdapter byScreenSaver() {
        return new BusAdapter() {
            @Override
            public void attach(Bus bus) throws IOException {
                for (Map.Entry<String, String> saver : ScreenSavers.PATHS.entrySet()) {
                    bus.listen(
                            BusRule.signal(saver.getKey(), "ActiveChanged"),
                            signal -> heard(
                                    saver.getKey(), BusValue.yes(signal.args().getFirst())));
                    bus.watchName(saver.getKey(), here -> {
                        if (!here) {
                            gone(saver.getKey(), Absence.NO_LOGIN_SERVICE);
                        }
                    });
                    if (bus.owned(saver.getKey())) {
                        heard(saver.getKey(), active(bus, saver));
                    }
                }
            }

            @Override
            public void detach(Absence why) {
                ScreenSavers.PATHS.keySet().forEach(saver -> gone(saver, why));
            }
        };
    }

    private void hear(Bus bus) {
        try {
            String path = LoginSession.path(bus, loginSession);
            bus.listen(
                    BusRule.signal("org.freedesktop.DBus.Properties", "PropertiesChanged")
                            .at(path)
                            .withFirst(SESSION),
                    signal -> {
                        Object hint = BusValue.dictionary(signal.args().get(1)).get(HINT);
                        if (hint != null) {
                            heard(LOGIN, BusValue.yes(hint));
                        }
                    });
            heard(LOGIN, BusValue.yes(bus.property(LogindSleep.SERVICE, path, SESSION, HINT)));
        } catch (IOException _) {
            gone(LOGIN, Absence.NO_LOGIN_SERVICE);
        }
    }

    private static boolean active(Bus bus, Map.Entry<String, String> saver) {
        try {
            Object[] answer = bus.call(saver.getKey(), saver.getValue(), saver.getKey(), "GetActive", "");
            return answer.length > 0 && BusValue.yes(answer[0]);
        } catch (IOException _) {
            // Some own the name for its other calls only; they never tell a lock either.
            return false;
        }
    }

    private void heard(String teller, boolean says) {
        locks.put(teller, says);
        settle();
        board.change(draft -> draft.lock = Offer.found(this, name()));
    }

    private void gone(String teller, Absence why) {
        locks.remove(teller);
        settle();
        board.change(draft -> draft.lock = locks.isEmpty() ? Offer.absent(why) : Offer.found(this, name()));
    }

    private String name() {
        return locks.containsKey(LOGIN)
                ? LOGIN
                : locks.keySet().stream().sorted().findFirst().orElse("");
    }

    private void settle() {
        boolean now = locks.containsValue(true);
        if (now != locked) {
            locked = now;
            events.happened(now ? new DesktopEvent.Locked() : new DesktopEvent.Unlocked());
        }
    }
}
