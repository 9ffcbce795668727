package app.nape.desktop.linux;

import app.nape.desktop.DesktopEvent;
import app.nape.desktop.DesktopEvents;
import app.nape.desktop.IdleSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Idle time of a Wayland compositor by {@code ext_idle_notifier_v1}, or by KDE's older protocol of the same shape. From
 * version 2 on it asks for input alone, so that a playing video does not hide that nobody types.
 */
final class WaylandIdleSource implements IdleSource {
    private static final String STANDARD = "ext_idle_notifier_v1";
    private static final String OLDER = "org_kde_kwin_idle";
    private static final String SEAT = "wl_seat";

    private final WaylandConnection connection;
    private final boolean standard;
    private final int version;
    private final int notifier;
    private final int seat;
    private final Executor worker;
    private final DesktopEvents events;
    private final LongSupplier nanos;
    private final Map<Integer, Duration> watched = new HashMap<>();
    private final Map<Duration, Long> idleSince = new ConcurrentHashMap<>();

    private WaylandIdleSource(
            WaylandConnection connection, boolean standard, Executor worker, DesktopEvents events, LongSupplier nanos)
            throws IOException {
        this.connection = connection;
        this.standard = standard;
        this.worker = worker;
        this.events = events;
        this.nanos = nanos;
        WaylandConnection.Global global = global(standard ? STANDARD : OLDER);
        version = Math.min(2, global.version());
        notifier = connection.bind(global, 2);
        seat = connection.bind(global(SEAT), 1);
    }

    /** The idle time of this compositor; null when it does not tell. */
    static @Nullable WaylandIdleSource of(
            WaylandConnection connection, Executor worker, DesktopEvents events, LongSupplier nanos)
            throws IOException {
        Map<String, WaylandConnection.Global> globals = connection.globals();
        if (!globals.containsKey(SEAT) || !(globals.containsKey(STANDARD) || globals.containsKey(OLDER))) {
            return null;
        }
        return new WaylandIdleSource(connection, globals.containsKey(STANDARD), worker, events, nanos);
    }

    /** The protocol in use, by its own name. */
    String protocol() {
        return standard ? STANDARD : OLDER;
    }

    @Override
    public Optional<Duration> idleFor() {
        long now = nanos.getAsLong();
        return Optional.of(idleSince.entrySet().stream()
                .map(idle -> idle.getKey().plusNanos(now - idle.getValue()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO));
    }

    @Override
    public boolean exact() {
        return false;
    }

    @Override
    public void watch(Duration after) {
        worker.execute(() -> {
            if (!watched.containsValue(after)) {
                watched.put(ask(after), after);
            }
        });
    }

    @Override
    public void unwatch(Duration after) {
        worker.execute(() -> watched.entrySet().removeIf(one -> {
            boolean gone = one.getValue().equals(after);
            if (gone) {
                idleSince.remove(after);
                send(connection.request(one.getKey(), 0));
            }
            return gone;
        }));
    }

    /** Takes an event of the compositor, on the worker. */
    void take(int object, int opcode) {
        Duration after = watched.get(object);
        if (after == null) {
            return;
        }
        if (opcode == 0) {
            idleSince.put(after, nanos.getAsLong());
            events.happened(new DesktopEvent.WentIdle(after));
        } else if (idleSince.remove(after) != null && idleSince.isEmpty()) {
            // Each watched length is told of the same input; the last of them stands for all.
            events.happened(new DesktopEvent.BecameActive());
        }
    }

    private int ask(Duration after) {
        int id = connection.newId();
        int millis = (int) Math.min(Integer.MAX_VALUE, after.toMillis());
        int opcode = !standard ? 0 : version >= 2 ? 2 : 1;
        ByteBuffer request = connection.request(notifier, opcode).putInt(id);
        send(
                standard
                        ? request.putInt(millis).putInt(seat)
                        : request.putInt(seat).putInt(millis));
        return id;
    }

    private void send(ByteBuffer request) {
        try {
            connection.send(request);
        } catch (IOException _) {
            // The reader notices the loss and tells it once.
        }
    }

    private WaylandConnection.Global global(String iface) {
        WaylandConnection.Global global = connection.globals().get(iface);
        if (global == null) {
            throw new IllegalStateException(iface + " is not offered");
        }
        return global;
    }
}
