package app.nape.app.window;

import app.nape.app.parts.AgentStarter;
import app.nape.code.Sentence;
import app.nape.link.AgentStatus;
import app.nape.link.LinkClient;
import app.nape.link.Notice;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.store.WriterIds;
import app.nape.ui.AgentLine;
import app.nape.words.Texts;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The line to the agent over the link. Keeps a subscription, and starts the agent again when it has gone. One that hangs says nothing
 * and goes nowhere, so while somebody looks it is asked now and then, and counts as away until it answers. Its threads wait on the
 * socket; everything they bring goes through {@code fx}.
 */
final class LinkAgentLine implements AgentLine, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LinkAgentLine.class);

    private final LinkClient client;
    private final AgentStarter starter;
    private final Executor fx;
    private final Texts texts;
    private final Consumer<String> tell;
    private final ReadOnlyObjectWrapper<@Nullable AgentStatus> status = new ReadOnlyObjectWrapper<>();
    private final SimpleBooleanProperty coming = new SimpleBooleanProperty(true);
    private final List<Consumer<Notice>> listeners = new ArrayList<>();
    private final UUID writer = WriterIds.next();
    private final ExecutorService asking = Executors.newSingleThreadExecutor(daemon("agent-line"));
    /** What came before the window could heed it, in its order; null once it does. */
    private @Nullable List<Runnable> early = new ArrayList<>();

    private volatile long heardAt = System.nanoTime();
    private volatile boolean closed;
    private volatile boolean quit;
    /** The end was told; whoever listens only later is told then. On the FX thread. */
    private boolean ending;

    /**
     * A line that is not open yet.
     *
     * @param fx brings answers to the FX thread
     * @param tell shows the person one sentence
     */
    LinkAgentLine(LinkClient client, AgentStarter starter, Executor fx, Texts texts, Consumer<String> tell) {
        this.client = client;
        this.starter = starter;
        this.fx = fx;
        this.texts = texts;
        this.tell = tell;
    }

    /** Subscribes, starting the agent if need be, and goes on doing so until closed. */
    void open() {
        daemon("agent-subscription").newThread(this::stay).start();
    }

    /** Sees to it that what is shown of an agent that hangs does not go on as if it were so. To be called once. */
    void watch(Watching how) {
        daemon("agent-watch").newThread(() -> watched(how)).start();
    }

    /**
     * Sees to it that an agent which was begun before the program was renewed makes room for one of this program, at the first moment
     * when nothing is under way. What is shown meanwhile is the old one's. To be called once.
     *
     * @param build which program this window is of
     * @param between how long an agent that has something to end is left alone
     */
    void renew(String build, Duration between) {
        daemon("agent-renewal").newThread(() -> renewed(build, between)).start();
    }

    private void renewed(String build, Duration between) {
        while (!closed && !quit) {
            try {
                if (client.ask(new Request.Renew(build)) instanceof Reply.Done) {
                    return;
                }
            } catch (IOException away) {
                LOG.debug("no agent to ask yet", away);
            }
            try {
                Thread.sleep(between);
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    /**
     * How an agent is watched.
     *
     * @param silence after how much of it the agent is asked, just now; long while nobody looks
     * @param look how often that is looked at
     * @param patience how long it may take to answer
     */
    record Watching(Supplier<Duration> silence, Duration look, Duration patience) {}

    private void watched(Watching how) {
        while (!closed && !quit) {
            try {
                Thread.sleep(how.look());
            } catch (InterruptedException stop) {
                return;
            }
            Duration silent = Duration.ofNanos(System.nanoTime() - heardAt);
            if (silent.compareTo(how.silence().get()) >= 0) {
                ask(how.patience());
            }
        }
    }

    private void ask(Duration patience) {
        try {
            if (client.ask(new Request.Status(), patience) instanceof Reply.StatusIs(AgentStatus now)) {
                heardAt = System.nanoTime();
                fx.execute(() -> {
                    if (status.get() == null && !closed) {
                        status.set(now);
                        coming.set(false);
                    }
                });
            }
        } catch (SocketTimeoutException hangs) {
            LOG.warn("the agent does not answer");
            away();
        } catch (IOException away) {
            LOG.debug("the subscription has ended, too", away);
        }
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable AgentStatus> status() {
        return status.getReadOnlyProperty();
    }

    @Override
    public ObservableBooleanValue coming() {
        return coming;
    }

    @Override
    public void listen(Consumer<Notice> heard) {
        listeners.add(heard);
        if (ending) {
            heard.accept(new Notice.End());
        }
    }

    @Override
    public void ask(Request request, Consumer<Reply> answer) {
        try {
            asking.execute(() -> {
                Reply reply = reply(request);
                fx.execute(() -> answer.accept(reply));
            });
        } catch (RejectedExecutionException ending) {
            LOG.debug("asked after the end");
        }
    }

    @Override
    public void send(Request request) {
        ask(request, reply -> {
            switch (reply) {
                case Reply.Refused(Sentence because) -> tell.accept(texts.of(because));
                case Reply.Done(@Nullable Sentence but) when but != null -> tell.accept(texts.of(but));
                case Reply.Done _, Reply.StatusIs _, Reply.InWords _, Reply.ProgramsAre _ -> {}
            }
        });
    }

    /** Hears nothing more. What was asked is still sent. */
    @Override
    public void close() {
        closed = true;
        asking.shutdown();
    }

    private Reply reply(Request request) {
        try {
            return client.ask(request.by(writer));
        } catch (SocketTimeoutException hangs) {
            return Reply.Refused.of("agent.line.silent");
        } catch (IOException away) {
            return Reply.Refused.of("agent.line.away");
        }
    }

    private void stay() {
        starter.bring();
        while (!closed && !quit) {
            CountDownLatch ended = new CountDownLatch(1);
            try {
                if (!starter.ensure()) {
                    hear(new Notice.End());
                    return;
                }
                client.subscribe(writer, this::hear, ended::countDown);
                ended.await();
                away();
            } catch (IOException away) {
                LOG.warn("the agent cannot be reached: {}", away.getMessage());
                away();
                pause();
            } catch (InterruptedException stop) {
                return;
            }
        }
    }

    private void away() {
        toFx(() -> {
            coming.set(false);
            status.set(null);
        });
    }

    private void pause() {
        try {
            Thread.sleep(AgentStarter.BETWEEN_TRIES);
        } catch (InterruptedException stop) {
            closed = true;
        }
    }

    private void hear(Notice notice) {
        // Known before the line ends, or else the agent that the person has just ended would be started again.
        quit |= notice instanceof Notice.End;
        heardAt = System.nanoTime();
        toFx(() -> heard(notice));
    }

    private synchronized void toFx(Runnable told) {
        if (early == null) {
            fx.execute(told);
        } else {
            early.add(told);
        }
    }

    /**
     * Brings what came so far, and from now on all that comes, at once. To be called once, on the FX thread, when whoever listens from
     * the start does: an agent that opens a window says at once where, be the toolkit there by then or not.
     */
    synchronized void heed() {
        List<Runnable> before = early == null ? List.of() : early;
        early = null;
        before.forEach(fx::execute);
    }

    private void heard(Notice notice) {
        if (closed) {
            return;
        }
        if (notice instanceof Notice.StatusChanged(AgentStatus now)) {
            status.set(now);
            coming.set(false);
        }
        ending |= notice instanceof Notice.End;
        List.copyOf(listeners).forEach(listener -> listener.accept(notice));
    }

    private static java.util.concurrent.ThreadFactory daemon(String name) {
        return work -> {
            Thread thread = new Thread(null, work, name);
            thread.setDaemon(true);
            return thread;
        };
    }
}
