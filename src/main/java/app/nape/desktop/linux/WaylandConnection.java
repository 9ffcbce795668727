package app.nape.desktop.linux;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;

/** A connection to a Wayland compositor, as far as a program without windows needs one. */
final class WaylandConnection implements Closeable {
    private static final int DISPLAY = 1;
    private static final int REGISTRY = 2;
    private static final int FIRST_ROUND = 3;
    private static final int LARGEST_MESSAGE = 1 << 16;

    private final SocketChannel channel;
    private final Executor worker;
    private final Taker taker;
    private final Runnable lost;
    private final Map<String, Global> globals = new LinkedHashMap<>();
    private final CompletableFuture<Boolean> listed = new CompletableFuture<>();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private int nextId = FIRST_ROUND + 1;

    private WaylandConnection(SocketChannel channel, Executor worker, Taker taker, Runnable lost) {
        this.channel = channel;
        this.worker = worker;
        this.taker = taker;
        this.lost = lost;
    }

    /** Takes an event of an object we made, on the worker. */
    @FunctionalInterface
    interface Taker {
        void take(int object, int opcode);
    }

    /** Something the compositor offers. */
    record Global(int name, String iface, int version) {}

    /**
     * Connects and waits for the list of what is offered, two seconds at most.
     *
     * @param lost run on the worker when the connection ends by itself
     */
    static WaylandConnection connect(Path socket, Executor worker, Taker taker, Runnable lost) throws IOException {
        SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket));
        WaylandConnection connection = new WaylandConnection(channel, worker, taker, lost);
        Thread reader = new Thread(null, connection::read, "nape-wayland", 128 * 1024);
        reader.setDaemon(true);
        reader.start();
        try {
            connection.send(connection.request(DISPLAY, 1).putInt(REGISTRY));
            connection.send(connection.request(DISPLAY, 0).putInt(FIRST_ROUND));
            connection.listed.get(2, TimeUnit.SECONDS);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            connection.close();
            throw new IOException(problem);
        } catch (IOException | ExecutionException | TimeoutException problem) {
            connection.close();
            throw new IOException("the compositor did not say what it offers", problem);
        }
        return connection;
    }

    /** What is offered, by interface; of several seats the first. */
    Map<String, Global> globals() {
        return globals;
    }

    /** Makes our object for something offered, at this version at most. */
    int bind(Global global, int version) throws IOException {
        int id = newId();
        ByteBuffer request = request(REGISTRY, 0).putInt(global.name());
        text(request, global.iface());
        send(request.putInt(Math.min(version, global.version())).putInt(id));
        return id;
    }

    synchronized int newId() {
        return nextId++;
    }

    /** A request to be filled in; its length is set when sent. */
    ByteBuffer request(int object, int opcode) {
        return buffer(128).putInt(object).putInt(opcode);
    }

    synchronized void send(ByteBuffer request) throws IOException {
        int opcode = request.getInt(4);
        request.putInt(4, request.position() << 16 | opcode).flip();
        while (request.hasRemaining()) {
            channel.write(request);
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
        } catch (IOException _) {
            // It is gone either way.
        }
        listed.complete(false);
    }

    private void read() {
        try {
            while (true) {
                ByteBuffer head = read(8);
                int length = head.getInt(4) >>> 16;
                if (length < 8 || length > LARGEST_MESSAGE) {
                    throw new IOException("a message of " + length + " bytes");
                }
                take(head.getInt(0), head.getInt(4) & 0xffff, read(length - 8));
            }
        } catch (IOException | RuntimeException _) {
            if (open.getAndSet(false)) {
                shut();
                worker.execute(lost);
            }
        }
    }

    private void take(int object, int opcode, ByteBuffer body) throws IOException {
        switch (object) {
            case DISPLAY -> {
                if (opcode == 0) {
                    throw new IOException("the compositor refused a request");
                }
            }
            case REGISTRY -> {
                if (opcode == 0) {
                    int name = body.getInt();
                    byte[] text = new byte[body.getInt()];
                    body.get(text).position(body.position() + (4 - text.length % 4) % 4);
                    String iface = new String(text, 0, text.length - 1, StandardCharsets.UTF_8);
                    if (!listed.isDone()) {
                        globals.putIfAbsent(iface, new Global(name, iface, body.getInt()));
                    }
                }
            }
            case FIRST_ROUND -> listed.complete(true);
            default -> worker.execute(() -> taker.take(object, opcode));
        }
    }

    private ByteBuffer read(int length) throws IOException {
        ByteBuffer bytes = buffer(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes) < 0) {
                throw new EOFException();
            }
        }
        return bytes.flip();
    }

    private static void text(ByteBuffer request, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        request.putInt(bytes.length + 1).put(bytes).put((byte) 0);
        while (request.position() % 4 != 0) {
            request.put((byte) 0);
        }
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.nativeOrder());
    }
}
