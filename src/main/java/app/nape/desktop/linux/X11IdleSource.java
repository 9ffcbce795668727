package app.nape.desktop.linux;

import app.nape.desktop.DesktopEvent;
import app.nape.desktop.DesktopEvents;
import app.nape.desktop.IdleSource;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Idle time of an X server by its SYNC extension, which tells edges by alarms on the counter {@code IDLETIME}. */
final class X11IdleSource implements IdleSource {
    private static final int INITIALIZE = 0;
    private static final int LIST_COUNTERS = 1;
    private static final int QUERY_COUNTER = 5;
    private static final int CREATE_ALARM = 8;
    private static final int DESTROY_ALARM = 11;
    private static final int RISES_TO = 0;
    private static final int FALLS_BELOW = 1;
    private static final int ALARM_PARTS = 0b111111;

    private final X11Connection connection;
    private final X11Connection.Extension sync;
    private final int counter;
    private final Executor worker;
    private final DesktopEvents events;
    private final Map<Integer, Duration> alarms = new HashMap<>();
    private int awaitingInput;

    private X11IdleSource(
            X11Connection connection,
            X11Connection.Extension sync,
            int counter,
            Executor worker,
            DesktopEvents events) {
        this.connection = connection;
        this.sync = sync;
        this.counter = counter;
        this.worker = worker;
        this.events = events;
    }

    /** The idle time of this server; null when it does not count it. */
    static @Nullable X11IdleSource of(X11Connection connection, Executor worker, DesktopEvents events)
            throws IOException {
        X11Connection.Extension sync = connection.extension("SYNC");
        if (sync == null) {
            return null;
        }
        connection.ask(
                X11Connection.request(sync.major(), INITIALIZE).put((byte) 3).put((byte) 1));
        int counter = counter(connection.ask(X11Connection.request(sync.major(), LIST_COUNTERS)));
        return counter == 0 ? null : new X11IdleSource(connection, sync, counter, worker, events);
    }

    /** The number of the counter {@code IDLETIME} in the server's list; 0 when there is none. */
    static int counter(ByteBuffer list) {
        int left = list.getInt(8);
        int at = 32;
        while (left-- > 0) {
            int name = Short.toUnsignedInt(list.getShort(at + 12));
            byte[] text = new byte[name];
            list.get(at + 14, text);
            if ("IDLETIME".equals(new String(text, StandardCharsets.US_ASCII))) {
                return list.getInt(at);
            }
            at += (14 + name + 3) & ~3;
        }
        return 0;
    }

    @Override
    public Optional<Duration> idleFor() {
        try {
            ByteBuffer answer = connection.ask(
                    X11Connection.request(sync.major(), QUERY_COUNTER).putInt(counter));
            return Optional.of(Duration.ofMillis(value(answer, 8)));
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
            if (alarms.containsValue(after)) {
                return;
            }
            int alarm = alarm(RISES_TO, after.toMillis());
            alarms.put(alarm, after);
            // The server tells only of the counter's rise; who is idle already must be told here.
            idleFor().filter(idle -> idle.compareTo(after) >= 0).ifPresent(_ -> rose(alarm, after));
        });
    }

    @Override
    public void unwatch(Duration after) {
        worker.execute(() -> alarms.entrySet().removeIf(alarm -> {
            boolean gone = alarm.getValue().equals(after);
            if (gone) {
                destroy(alarm.getKey());
            }
            return gone;
        }));
    }

    /** Takes an event of the server, on the worker. */
    void take(ByteBuffer event) {
        if ((event.get(0) & 0x7f) != sync.firstEvent() + 1) {
            return;
        }
        int alarm = event.getInt(4);
        Duration after = alarms.get(alarm);
        if (after != null) {
            rose(alarm, after);
        } else if (alarm == awaitingInput) {
            destroy(alarm);
            awaitingInput = 0;
            events.happened(new DesktopEvent.BecameActive());
        }
    }

    private void rose(int alarm, Duration after) {
        if (!alarms.containsKey(alarm)) {
            return;
        }
        if (awaitingInput == 0) {
            awaitingInput = alarm(FALLS_BELOW, after.toMillis());
        }
        events.happened(new DesktopEvent.WentIdle(after));
        // A key pressed before the server knew the second alarm rings none.
        if (idleFor().filter(idle -> idle.compareTo(after) < 0).isPresent()) {
            destroy(awaitingInput);
            awaitingInput = 0;
            events.happened(new DesktopEvent.BecameActive());
        }
    }

    private int alarm(int test, long millis) {
        int id = connection.newId();
        ByteBuffer request = X11Connection.request(sync.major(), CREATE_ALARM)
                .putInt(id)
                .putInt(ALARM_PARTS)
                .putInt(counter)
                .putInt(0);
        put(request, millis);
        request.putInt(test);
        put(request, 0);
        send(request.putInt(1));
        return id;
    }

    private void destroy(int alarm) {
        send(X11Connection.request(sync.major(), DESTROY_ALARM).putInt(alarm));
    }

    private void send(ByteBuffer request) {
        try {
            connection.send(request);
        } catch (IOException _) {
            // The reader notices the loss and tells it once.
        }
    }

    private static void put(ByteBuffer request, long value) {
        request.putInt((int) (value >> 32)).putInt((int) value);
    }

    private static long value(ByteBuffer bytes, int at) {
        return ((long) bytes.getInt(at) << 32) | Integer.toUnsignedLong(bytes.getInt(at + 4));
    }
}
