package app.nape.desktop.linux;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.freedesktop.dbus.connections.BusAddress;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.messages.Error;
import org.freedesktop.dbus.messages.Message;
import org.freedesktop.dbus.messages.MessageFactory;
import org.freedesktop.dbus.messages.MethodCall;
import org.freedesktop.dbus.messages.MethodReturn;
import org.freedesktop.dbus.messages.constants.Flags;
import org.freedesktop.dbus.spi.message.InputStreamMessageReader;
import org.freedesktop.dbus.spi.message.OutputStreamMessageWriter;

/**
 * One connection to a D-Bus bus. Uses the library's messages only: its proxies, pools and reflection would cost the agent
 * threads and memory it does not need.
 */
final class Bus implements Closeable {
    // Kept, since the logging system forgets a level whose logger nobody holds; each attempt to connect would be a
    // line.
    private static final Logger LIBRARY = Logger.getLogger("org.freedesktop.dbus");
    private static final String DAEMON = "org.freedesktop.DBus";
    private static final String DAEMON_PATH = "/org/freedesktop/DBus";
    /** How the bytes of our numbers are ordered; each message says so. */
    private static final byte LITTLE = 'l';

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    static {
        LIBRARY.setLevel(Level.WARNING);
    }

    private final MessageFactory messages = new MessageFactory(LITTLE);
    private final SocketChannel channel;
    private final InputStreamMessageReader reader;
    private final OutputStreamMessageWriter writer;
    private final Executor worker;
    private final Runnable lost;
    private final Map<Long, CompletableFuture<Object[]>> waiting = new ConcurrentHashMap<>();
    private final List<Listening> listening = new CopyOnWriteArrayList<>();
    private final Map<String, BusObject> served = new ConcurrentHashMap<>();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private String name = "";

    private Bus(SocketChannel channel, Executor worker, Runnable lost) {
        this.channel = channel;
        this.reader = new InputStreamMessageReader(channel);
        this.writer = new OutputStreamMessageWriter(channel);
        this.worker = worker;
        this.lost = lost;
    }

    private record Listening(BusRule rule, BusListener listener) {}

    /**
     * Connects and says hello.
     *
     * @param worker where signals and incoming calls are handled, one at a time
     * @param lost run on the worker when the connection ends by itself
     * @throws IOException when there is no bus at this address or it does not let us in
     */
    static Bus connect(String address, Executor worker, Runnable lost) throws IOException {
        SocketChannel channel;
        try {
            channel = BusGreeting.enter(BusAddress.of(address));
        } catch (RuntimeException problem) {
            throw new IOException(problem);
        }
        Bus bus = new Bus(channel, worker, lost);
        Thread reader = new Thread(null, bus::read, "nape-bus", 512 * 1024);
        reader.setDaemon(true);
        reader.start();
        try {
            bus.name = (String) bus.call(DAEMON, DAEMON_PATH, DAEMON, "Hello", "")[0];
        } catch (IOException problem) {
            bus.close();
            throw problem;
        }
        return bus;
    }

    /** Our unique name on the bus. */
    String name() {
        return name;
    }

    /**
     * Calls a method and waits for the answer, two seconds at most. Must not be called by the reader.
     *
     * @throws BusRefusal when the other side answers with an error
     * @throws IOException when nothing comes back
     */
    Object[] call(String to, String path, String iface, String member, String signature, Object... args)
            throws IOException {
        CompletableFuture<Object[]> answer = new CompletableFuture<>();
        long serial = 0;
        try {
            MethodCall call =
                    messages.createMethodCall(null, to, path, iface, member, (byte) 0, textOrNone(signature), args);
            serial = call.getSerial();
            waiting.put(serial, answer);
            write(call);
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (DBusException | TimeoutException problem) {
            throw new IOException(member + " of " + to + " gave no answer", problem);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IOException(problem);
        } catch (ExecutionException problem) {
            throw problem.getCause() instanceof IOException io ? io : new IOException(problem.getCause());
        } finally {
            waiting.remove(serial);
        }
    }

    /** Calls a method whose answer does not matter. */
    void send(String to, String path, String iface, String member, String signature, Object... args)
            throws IOException {
        try {
            write(messages.createMethodCall(
                    null, to, path, iface, member, Flags.NO_REPLY_EXPECTED, textOrNone(signature), args));
        } catch (DBusException problem) {
            throw new IOException(problem);
        }
    }

    /** One property, unwrapped. */
    Object property(String to, String path, String iface, String property) throws IOException {
        return BusValue.plain(call(to, path, "org.freedesktop.DBus.Properties", "Get", "ss", iface, property)[0]);
    }

    /** Whether anybody owns this well-known name now. */
    boolean owned(String wellKnown) throws IOException {
        return Boolean.TRUE.equals(call(DAEMON, DAEMON_PATH, DAEMON, "NameHasOwner", "s", wellKnown)[0]);
    }

    /** Asks for a well-known name; does not wait for it when somebody else has it. */
    void own(String wellKnown) throws IOException {
        call(DAEMON, DAEMON_PATH, DAEMON, "RequestName", "su", wellKnown, 4L);
    }

    /** Hears signals that fit the rule from now on. */
    void listen(BusRule rule, BusListener listener) throws IOException {
        listening.add(new Listening(rule, listener));
        call(DAEMON, DAEMON_PATH, DAEMON, "AddMatch", "s", rule.text());
    }

    /** Hears when a well-known name gets an owner ({@code true}) or loses its last one ({@code false}). */
    void watchName(String wellKnown, java.util.function.Consumer<Boolean> owned) throws IOException {
        listen(
                BusRule.signal(DAEMON, "NameOwnerChanged").withFirst(wellKnown),
                signal -> owned.accept(!"".equals(signal.args().get(2))));
    }

    /** Answers calls to this object path. */
    void serve(String path, BusObject object) {
        served.put(path, object);
    }

    /** Tells everybody who listens. */
    void emit(String path, String iface, String member, String signature, Object... args) throws IOException {
        try {
            write(messages.createSignal(null, path, iface, member, textOrNone(signature), args));
        } catch (DBusException problem) {
            throw new IOException(problem);
        }
    }

    @Override
    public void close() {
        if (open.getAndSet(false)) {
            shut();
        }
    }

    private void shut() {
        try {
            channel.close();
        } catch (IOException | RuntimeException _) {
            // Nothing is left to be saved on a connection that does not even close.
        }
        waiting.values().forEach(answer -> answer.completeExceptionally(new IOException("the bus is gone")));
    }

    private synchronized void write(Message message) throws IOException {
        writer.writeMessage(message);
    }

    private void read() {
        try {
            while (true) {
                Message message = reader.readMessage();
                if (message != null) {
                    take(message);
                }
            }
        } catch (IOException | DBusException | RuntimeException _) {
            if (open.getAndSet(false)) {
                shut();
                worker.execute(lost);
            }
        }
    }

    private void take(Message message) throws DBusException {
        switch (message) {
            case MethodReturn answer -> {
                CompletableFuture<Object[]> asker = waiting.get(answer.getReplySerial());
                if (asker != null) {
                    asker.complete(args(answer));
                }
            }
            case Error refusal -> {
                CompletableFuture<Object[]> asker = waiting.get(refusal.getReplySerial());
                if (asker != null) {
                    asker.completeExceptionally(new BusRefusal(refusal.getName()));
                }
            }
            case DBusSignal signal -> {
                BusSignal told =
                        new BusSignal(signal.getPath(), signal.getInterface(), signal.getName(), List.of(args(signal)));
                for (Listening one : listening) {
                    if (one.rule.fits(told)) {
                        worker.execute(() -> one.listener.told(told));
                    }
                }
            }
            case MethodCall call -> worker.execute(() -> answer(call));
            default -> {
                // The protocol has no other kinds.
            }
        }
    }

    private void answer(MethodCall call) {
        try {
            BusObject object = served.get(call.getPath());
            BusAnswer answer = object == null ? null : object.called(call.getInterface(), call.getName(), args(call));
            if ((call.getFlags() & Flags.NO_REPLY_EXPECTED) != 0) {
                return;
            }
            write(
                    answer == null
                            ? messages.createError(
                                    null,
                                    call.getSource(),
                                    "org.freedesktop.DBus.Error.UnknownMethod",
                                    call.getSerial(),
                                    "s",
                                    "Nape does not answer this.")
                            : messages.createMethodReturn(null, call, textOrNone(answer.signature()), answer.args()));
        } catch (IOException | DBusException _) {
            // A caller that went away needs no answer; a lost bus is noticed by the reader.
        }
    }

    private static Object[] args(Message message) throws DBusException {
        Object[] args = message.getParameters();
        return args == null ? new Object[0] : args;
    }

    @SuppressWarnings("NullAway") // The library tells an empty body by a null signature.
    private static String textOrNone(String signature) {
        return signature.isEmpty() ? null : signature;
    }
}
