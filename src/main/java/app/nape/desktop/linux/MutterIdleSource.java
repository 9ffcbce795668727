package app.nape.desktop.linux;

import app.nape.desktop.DesktopEvent;
import app.nape.desktop.DesktopEvents;
import app.nape.desktop.IdleSource;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.freedesktop.dbus.types.UInt64;

/** Idle time of GNOME Shell, on X11 and Wayland alike. */
final class MutterIdleSource implements IdleSource {
    static final String NAME = "org.gnome.Mutter.IdleMonitor";
    private static final String PATH = "/org/gnome/Mutter/IdleMonitor/Core";

    private final Bus bus;
    private final Executor worker;
    private final DesktopEvents events;
    private final Map<Long, Duration> watched = new HashMap<>();
    private long awaitingInput;

    MutterIdleSource(Bus bus, Executor worker, DesktopEvents events) throws IOException {
        this.bus = bus;
        this.worker = worker;
        this.events = events;
        bus.listen(BusRule.signal(NAME, "WatchFired").at(PATH), this::fired);
    }

    @Override
    public Optional<Duration> idleFor() {
        try {
            return Optional.of(Duration.ofMillis(BusValue.number(call("GetIdletime", ""))));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    @Override
    public boolean exact() {
        return true;
    }

    @Override
    public void watch(Duration after) {
        worker.execute(() -> {
            try {
                if (!watched.containsValue(after)) {
                    watched.put(BusValue.number(call("AddIdleWatch", "t", new UInt64(after.toMillis()))), after);
                }
            } catch (IOException _) {
                // The shell is gone; when it is back, the watches are set anew.
            }
        });
    }

    @Override
    public void unwatch(Duration after) {
        worker.execute(() -> watched.entrySet().removeIf(one -> {
            boolean gone = one.getValue().equals(after);
            if (gone) {
                forget(one.getKey());
            }
            return gone;
        }));
    }

    private void fired(BusSignal signal) {
        long id = BusValue.number(signal.args().getFirst());
        Duration after = watched.get(id);
        if (after != null) {
            try {
                if (awaitingInput == 0) {
                    awaitingInput = BusValue.number(call("AddUserActiveWatch", ""));
                }
            } catch (IOException _) {
                // Told again when the shell is back.
            }
            events.happened(new DesktopEvent.WentIdle(after));
        } else if (id == awaitingInput) {
            awaitingInput = 0;
            events.happened(new DesktopEvent.BecameActive());
        }
    }

    private void forget(long id) {
        try {
            bus.send(NAME, PATH, NAME, "RemoveWatch", "u", id);
        } catch (IOException _) {
            // The shell is gone and its watches with it.
        }
    }

    private Object call(String member, String signature, Object... args) throws IOException {
        return bus.call(NAME, PATH, NAME, member, signature, args)[0];
    }
}
