package app.nape.store;

import app.nape.code.Sentence;
import app.nape.journal.EntryRefused;
import app.nape.journal.Journal;
import app.nape.journal.JournalUnavailable;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread of the database in this process. The journal is opened with the first question, on that thread. When nobody
 * has asked for a while the journal is put to rest and the thread ends by itself; at the end the journal is closed.
 */
public final class StoreThread implements JournalQuestions, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StoreThread.class);
    private static final Duration IDLE = Duration.ofSeconds(30);

    /** What is said when Nape itself failed. */
    public static final Sentence FAULT = Sentence.of("cli.failed");

    private final Supplier<Journal> opening;
    private final Executor back;
    private final Consumer<Journal> resting;
    private final Object turn = new Object();
    private final ThreadPoolExecutor thread;
    private @Nullable Journal journal;

    /**
     * Answers come back through {@code back}.
     *
     * @param opening opens the journal; throws {@link JournalUnavailable}, and then is tried again with the next question
     * @param resting what is done with an open journal that nobody has asked for a while
     */
    public StoreThread(Supplier<Journal> opening, Executor back, Consumer<Journal> resting) {
        this(opening, back, resting, IDLE);
    }

    /** The same, with another length of what counts as a while. */
    public StoreThread(Supplier<Journal> opening, Executor back, Consumer<Journal> resting, Duration idle) {
        this.resting = resting;
        this.opening = opening;
        this.back = back;
        this.thread = new ThreadPoolExecutor(
                1,
                1,
                idle.toNanos(),
                TimeUnit.NANOSECONDS,
                new LinkedBlockingQueue<>(),
                work -> new Thread(null, () -> untilIdle(work), "store"));
        thread.allowCoreThreadTimeOut(true);
    }

    @Override
    public <T> void ask(Function<Journal, T> question, Consumer<? super T> answer, Consumer<Sentence> failed) {
        try {
            thread.execute(() -> work(question, answer, failed));
        } catch (RejectedExecutionException ending) {
            LOG.warn("a question came after the end");
        }
    }

    /** Ends when what was asked has been answered. */
    @Override
    public void close() {
        try {
            thread.execute(this::letGo);
        } catch (RejectedExecutionException closed) {
            LOG.debug("the database was closed before");
        }
        thread.shutdown();
        try {
            if (!thread.awaitTermination(10, TimeUnit.SECONDS)) {
                LOG.warn("the database was still busy at the end");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> void work(Function<Journal, T> question, Consumer<? super T> answer, Consumer<Sentence> failed) {
        try {
            T result;
            synchronized (turn) {
                result = question.apply(open());
            }
            back.execute(() -> answer.accept(result));
        } catch (JournalUnavailable problem) {
            // The cause may quote a statement's values, so only its kind is logged.
            LOG.error(
                    "the journal could not be used: {}",
                    String.valueOf(problem.getCause()).split(":", 2)[0]);
            Sentence sentence = problem.sentence();
            back.execute(() -> failed.accept(sentence));
        } catch (EntryRefused refused) {
            Sentence sentence = refused.sentence();
            back.execute(() -> failed.accept(sentence));
        } catch (RuntimeException problem) {
            // What an exception says is for whoever mends Nape.
            LOG.error("a question to the journal failed", problem);
            back.execute(() -> failed.accept(FAULT));
        }
    }

    /** A thread that has ended for want of questions may meet the next one, which then has its turn. */
    private void untilIdle(Runnable questions) {
        questions.run();
        synchronized (turn) {
            Journal open = journal;
            if (open != null) {
                try {
                    resting.accept(open);
                } catch (RuntimeException problem) {
                    LOG.warn("the journal could not be put to rest", problem);
                }
            }
        }
    }

    private void letGo() {
        synchronized (turn) {
            if (journal instanceof AutoCloseable open) {
                try {
                    open.close();
                } catch (Exception problem) {
                    LOG.warn("the journal could not be closed", problem);
                }
            }
            journal = null;
        }
    }

    private Journal open() {
        Journal open = journal;
        if (open == null) {
            open = opening.get();
            journal = open;
        }
        return open;
    }
}
