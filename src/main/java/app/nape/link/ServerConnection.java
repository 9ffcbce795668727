package app.nape.link;

import app.nape.code.Sentence;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client's connection, served by a thread of its own: a line in, a line out, or a stream of notices. Unless it subscribes, each
 * line must come, and each answer be taken, within a while.
 */
final class ServerConnection {
    private static final Logger LOG = LoggerFactory.getLogger(ServerConnection.class);
    private static final long LONGEST_ANSWER_SECONDS = 30;

    private final LineChannel lines;
    private final Door door;
    private final Answers answers;
    private final Deadlines deadlines;
    private final Duration longestSilence;
    private final Consumer<ServerConnection> gone;
    private final Semaphore owed = new Semaphore(1);
    private volatile @Nullable Outbox outbox;
    private volatile @Nullable UUID writer;
    private volatile boolean spoken;

    ServerConnection(
            LineChannel lines,
            Door door,
            Answers answers,
            Deadlines deadlines,
            Duration longestSilence,
            Consumer<ServerConnection> gone) {
        this.lines = lines;
        this.door = door;
        this.answers = answers;
        this.deadlines = deadlines;
        this.longestSilence = longestSilence;
        this.gone = gone;
    }

    boolean subscribed() {
        return outbox != null;
    }

    /** Whether no whole line has come from it. */
    boolean silent() {
        return !spoken;
    }

    /** Whether it has not subscribed and no answer is owed to it. */
    boolean spare() {
        return !subscribed() && owed.availablePermits() > 0;
    }

    /** Tells a subscriber, unless it is told what it has done itself. */
    void tell(Notice notice) {
        Outbox out = outbox;
        UUID by = notice.by();
        boolean echo = by != null && by.equals(writer);
        if (out != null && !echo && !out.offer(notice)) {
            LOG.warn("a window did not read its notices and was disconnected");
            close();
        }
    }

    void serve() {
        LinkJson json = new LinkJson();
        try {
            if (door.keepsOut(lines.channel())) {
                LOG.warn("another user was refused");
                write(json.line(Reply.Refused.of("link.another-persons")));
            } else {
                converse(json);
            }
        } catch (BadLine bad) {
            refuse(json, bad);
        } catch (IOException away) {
            LOG.debug("a connection ended", away);
        } finally {
            close();
            gone.accept(this);
            if (subscribed()) {
                answers.unsubscribed();
            }
        }
    }

    private void converse(LinkJson json) throws IOException {
        byte[] line;
        while ((line = nextLine()) != null) {
            spoken = true;
            Request request = read(json, line);
            if (request instanceof Request.Subscribe(@Nullable UUID named)) {
                writer = named;
                stream(json);
            } else if (request != null) {
                owed.acquireUninterruptibly();
                try {
                    write(json.line(answer(request)));
                } finally {
                    owed.release();
                }
            }
        }
    }

    private byte @Nullable [] nextLine() throws IOException {
        try (Deadlines.Deadline _ = deadline()) {
            return lines.read();
        }
    }

    private void write(byte[] line) throws IOException {
        try (Deadlines.Deadline _ = deadline()) {
            lines.write(line);
        }
    }

    private Deadlines.Deadline deadline() {
        return subscribed() ? Deadlines.Deadline.NONE : deadlines.in(longestSilence, this::close);
    }

    /** Closes once the answer that is owed has been written: the one to {@code quit} is under way when the server ends. */
    void finish(Duration patience) {
        try {
            if (owed.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                owed.release();
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    void close() {
        try {
            lines.close();
        } catch (IOException problem) {
            LOG.debug("closing a connection", problem);
        }
        Outbox out = outbox;
        if (out != null) {
            out.close();
        }
    }

    private @Nullable Request read(LinkJson json, byte[] line) throws IOException {
        try {
            return json.request(line);
        } catch (BadLine bad) {
            LOG.debug("a request was not understood", bad);
            refuse(json, bad);
            return null;
        }
    }

    /** Says why it is not served, and closes. */
    void refuse(Sentence because) {
        refuse(new LinkJson(), because);
        close();
    }

    private void refuse(LinkJson json, BadLine bad) {
        refuse(json, bad.sentence());
    }

    private void refuse(LinkJson json, Sentence because) {
        try {
            write(json.line(new Reply.Refused(because)));
        } catch (IOException away) {
            LOG.debug("nobody there to be refused", away);
        }
    }

    private void stream(LinkJson json) throws IOException {
        if (outbox == null) {
            Outbox out = new Outbox();
            outbox = out;
            lines.write(json.line(new Reply.Done()));
            LinkThreads.start("link-notices", () -> write(out, json));
            answers.subscribed();
        }
    }

    private void write(Outbox out, LinkJson json) {
        try {
            Notice notice;
            while ((notice = out.take()) != null) {
                lines.write(json.line(notice));
            }
        } catch (IOException away) {
            LOG.debug("a window went away", away);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        close();
    }

    private Reply answer(Request request) {
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        answers.answer(request, reply::complete);
        try {
            return reply.get(LONGEST_ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException late) {
            LOG.warn("no answer to a request within {} s", LONGEST_ANSWER_SECONDS);
            return Reply.Refused.of("link.busy");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Reply.Refused.of("link.ending");
        }
    }
}
