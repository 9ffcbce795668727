package app.nape.link;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One client's connection, served by a thread of its own: a line in, a line out, or a stream of notices. */
final class ServerConnection {
    private static final Logger LOG = LoggerFactory.getLogger(ServerConnection.class);
    private static final long LONGEST_ANSWER_SECONDS = 30;

    private final LineChannel lines;
    private final Answers answers;
    private final Consumer<ServerConnection> gone;
    private final Semaphore owed = new Semaphore(1);
    private volatile @Nullable Outbox outbox;

    ServerConnection(LineChannel lines, Answers answers, Consumer<ServerConnection> gone) {
        this.lines = lines;
        this.answers = answers;
        this.gone = gone;
    }

    boolean subscribed() {
        return outbox != null;
    }

    void tell(Notice notice) {
        Outbox out = outbox;
        if (out != null && !out.offer(notice)) {
            LOG.warn("a window did not read its notices and was disconnected");
            close();
        }
    }

    void serve() {
        LinkJson json = new LinkJson();
        try {
            byte[] line;
            while ((line = lines.read()) != null) {
                Request request = read(json, line);
                if (request instanceof Request.Subscribe) {
                    stream(json);
                } else if (request != null) {
                    owed.acquireUninterruptibly();
                    try {
                        lines.write(json.line(answer(request)));
                    } finally {
                        owed.release();
                    }
                }
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

    private void refuse(LinkJson json, BadLine bad) {
        try {
            String sentence = bad.getMessage();
            lines.write(json.line(new Reply.Refused(sentence == null ? "" : sentence)));
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
            return new Reply.Refused("Nape is busy; please try again.");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return new Reply.Refused("Nape is ending.");
        }
    }
}
