package app.nape.desktop.linux;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A connection to an X server that speaks the core protocol by itself: the X library would end the whole agent when the
 * server goes away, and needs native access.
 */
final class X11Connection implements Closeable {
    private static final int PATIENCE_SECONDS = 2;

    private final SocketChannel channel;
    private final Executor worker;
    private final Consumer<ByteBuffer> events;
    private final Runnable lost;
    private final Deque<Asked> asked = new ArrayDeque<>();
    private final AtomicBoolean open = new AtomicBoolean(true);
    private int sequence;
    private int nextId;
    private int root;

    private X11Connection(SocketChannel channel, Executor worker, Consumer<ByteBuffer> events, Runnable lost) {
        this.channel = channel;
        this.worker = worker;
        this.events = events;
        this.lost = lost;
    }

    private record Asked(int sequence, CompletableFuture<ByteBuffer> answer) {}

    /**
     * Connects to a display.
     *
     * @param cookie the secret for it; empty for none
     * @param events given each event of 32 bytes, on the worker
     * @param lost run on the worker when the connection ends by itself
     */
    static X11Connection connect(
            X11Address address, byte[] cookie, Executor worker, Consumer<ByteBuffer> events, Runnable lost)
            throws IOException {
        SocketChannel channel = SocketChannel.open(address.socket());
        X11Connection connection = new X11Connection(channel, worker, events, lost);
        try {
            connection.greet(cookie);
        } catch (IOException | RuntimeException problem) {
            channel.close();
            throw problem;
        }
        Thread reader = new Thread(null, connection::read, "nape-x11", 128 * 1024);
        reader.setDaemon(true);
        reader.start();
        return connection;
    }

    /** The root window of the first screen. */
    int root() {
        return root;
    }

    /** A number for something new on the server. */
    synchronized int newId() {
        return nextId++;
    }

    /**
     * A request to be filled in: its header is written, its length is set when sent.
     *
     * @param minor the byte after the opcode: an extension's own opcode, or a small argument
     */
    static ByteBuffer request(int major, int minor) {
        ByteBuffer request = buffer(128);
        return request.put((byte) major).put((byte) minor).putShort((short) 0);
    }

    /** Sends a request that has no answer. */
    synchronized void send(ByteBuffer request) throws IOException {
        while (request.position() % 4 != 0) {
            request.put((byte) 0);
        }
        request.putShort(2, (short) (request.position() / 4)).flip();
        sequence = (sequence + 1) & 0xffff;
        write(request);
    }

    /** Sends a request and waits for its answer, two seconds at most; the first 32 bytes are the answer's head. */
    ByteBuffer ask(ByteBuffer request) throws IOException {
        CompletableFuture<ByteBuffer> answer = new CompletableFuture<>();
        synchronized (this) {
            asked.add(new Asked((sequence + 1) & 0xffff, answer));
            send(request);
        }
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException problem) {
            Thread.currentThread().interrupt();
            throw new IOException(problem);
        } catch (ExecutionException | TimeoutException problem) {
            throw new IOException("the X server gave no answer", problem);
        }
    }

    /** The opcodes of an extension; null when the server has none of that name. */
    @Nullable
    Extension extension(String name) throws IOException {
        ByteBuffer request = request(98, 0).putShort((short) name.length()).putShort((short) 0);
        ByteBuffer answer = ask(request.put(name.getBytes(StandardCharsets.US_ASCII)));
        return answer.get(8) == 0
                ? null
                : new Extension(Byte.toUnsignedInt(answer.get(9)), Byte.toUnsignedInt(answer.get(10)));
    }

    record Extension(int major, int firstEvent) {}

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
        synchronized (this) {
            asked.forEach(one -> one.answer.completeExceptionally(new IOException("the X server is gone")));
            asked.clear();
        }
    }

    private void greet(byte[] cookie) throws IOException {
        byte[] scheme = cookie.length == 0 ? new byte[0] : X11Cookie.SCHEME.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer hello = buffer(12 + pad(scheme.length) + pad(cookie.length));
        hello.put((byte) 'l').put((byte) 0).putShort((short) 11).putShort((short) 0);
        hello.putShort((short) scheme.length).putShort((short) cookie.length).putShort((short) 0);
        hello.put(scheme).position(12 + pad(scheme.length));
        hello.put(cookie).position(hello.capacity());
        write(hello.flip());
        ByteBuffer head = read(8);
        ByteBuffer body = read(4 * Short.toUnsignedInt(head.getShort(6)));
        if (head.get(0) != 1) {
            throw new IOException("the X server lets nobody in without its cookie");
        }
        nextId = body.getInt(4) + 1;
        int vendor = Short.toUnsignedInt(body.getShort(16));
        int formats = Byte.toUnsignedInt(body.get(21));
        root = body.getInt(32 + pad(vendor) + 8 * formats);
    }

    private void read() {
        try {
            while (true) {
                take(read(32));
            }
        } catch (IOException | RuntimeException _) {
            if (open.getAndSet(false)) {
                shut();
                worker.execute(lost);
            }
        }
    }

    private void take(ByteBuffer head) throws IOException {
        int kind = head.get(0) & 0x7f;
        if (kind > 1) {
            worker.execute(() -> events.accept(head));
            return;
        }
        ByteBuffer whole = head;
        if (kind == 1 && head.getInt(4) > 0) {
            whole = buffer(32 + 4 * head.getInt(4));
            whole.put(head.duplicate()).put(read(4 * head.getInt(4))).rewind();
        }
        CompletableFuture<ByteBuffer> answer = askedAs(Short.toUnsignedInt(head.getShort(2)));
        if (answer != null && kind == 1) {
            answer.complete(whole);
        } else if (answer != null) {
            answer.completeExceptionally(new IOException("X error " + Byte.toUnsignedInt(head.get(1))));
        }
    }

    private synchronized @Nullable CompletableFuture<ByteBuffer> askedAs(int number) {
        for (Asked one : asked) {
            if (one.sequence == number) {
                asked.remove(one);
                return one.answer;
            }
        }
        return null;
    }

    private void write(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
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

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static int pad(int length) {
        return (length + 3) & ~3;
    }
}
