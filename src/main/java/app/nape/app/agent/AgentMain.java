package app.nape.app.agent;

import app.nape.agent.Agent;
import app.nape.agent.AgentParts;
import app.nape.agent.Background;
import app.nape.agent.ThreadLoop;
import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.QuitNote;
import app.nape.app.parts.SpareMemory;
import app.nape.app.paths.SingleInstance;
import app.nape.breaks.BreakScheduler;
import app.nape.desktop.SessionPlace;
import app.nape.desktop.here.DesktopHere;
import app.nape.exchange.calendar.CalendarFolder;
import app.nape.exchange.plan.FollowedDay;
import app.nape.journal.Journal;
import app.nape.link.LinkServer;
import app.nape.store.StoreThread;
import app.nape.words.Texts;
import java.io.IOException;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The process that runs all day. Names no toolkit. */
public final class AgentMain {
    private static final Logger LOG = LoggerFactory.getLogger(AgentMain.class);

    private static final Duration FIRST_BACKUP = Duration.ofMinutes(2);
    private static final Duration SMALL_AGAIN = Duration.ofMinutes(15);
    private static final Duration SETTLED = Duration.ofSeconds(30);
    /** When the back-up is written and the journal is at rest again. */
    private static final Duration BACKED_UP = Duration.ofSeconds(40);
    /** How long after work the agent is taken to rest again: behind what it has asked of its other threads. */
    private static final Duration AT_REST = Duration.ofSeconds(1);

    private static final Duration NEXT_BACKUP = Duration.ofDays(1);
    private static final int REFUSED = 3;

    private final CountDownLatch asked = new CountDownLatch(1);
    private final AtomicBoolean ended = new AtomicBoolean();
    private final ThreadLoop loop;
    private final Background aside = new Background();
    private final StoreThread store;
    private final LinkWindows windows = new LinkWindows();
    private final Agent agent;

    private AgentMain(ProcessParts parts) {
        Texts texts = parts.texts();
        loop = new ThreadLoop(parts.clocks(), AT_REST, SpareMemory::giveBackAgain);
        store = new StoreThread(parts::journal, loop, this::rest);
        agent = new Agent(new AgentParts(
                loop,
                aside,
                store,
                parts::choices,
                change -> parts.settings().write(change.apply(parts.read())),
                new CalendarFolder(),
                events -> DesktopHere.forAgent(parts.processes().agent(), events),
                SessionPlace.of(System.getenv()),
                BreakScheduler::step,
                windows,
                new SeparateWindow(parts.processes(), texts),
                parts.paths().breakState(),
                parts.paths().remedyState(),
                parts.paths().setState(),
                FollowedDay::plans,
                texts,
                new SecureRandom(),
                parts::erase,
                new FileFindings(parts, texts),
                new StoreStatusTeller(parts, store),
                () -> quit(parts.quitNote()),
                asked::countDown));
    }

    /** The journal's rest comes long after the loop has settled, which it does once more then. */
    private void rest(Journal journal) {
        ProcessParts.rest(journal);
        loop.execute(() -> {});
    }

    /** Runs until it is asked to end; ends at once when an agent runs already, and says so when that cannot be reached. The exit code. */
    public static int run(ProcessParts parts, boolean training, PrintStream err)
            throws IOException, InterruptedException {
        OnlyAgent only = new OnlyAgent(parts);
        Optional<SingleInstance> claim = only.claim();
        if (claim.isEmpty()) {
            String silence = only.silence();
            if (!silence.isEmpty()) {
                err.println(silence);
            }
            return silence.isEmpty() ? 0 : REFUSED;
        }
        parts.quitNote().takeAway();
        new AgentMain(parts).serve(parts, claim.get(), training);
        return 0;
    }

    private void quit(QuitNote note) {
        note.leave();
        asked.countDown();
    }

    private void serve(ProcessParts parts, SingleInstance claim, boolean training)
            throws IOException, InterruptedException {
        // The lock goes last, when everything has been kept.
        try (AgentPlace place = AgentPlace.take(parts.paths(), claim, agent, asked::countDown)) {
            serve(parts, place, training);
            end();
        }
    }

    private void serve(ProcessParts parts, AgentPlace place, boolean training)
            throws IOException, InterruptedException {
        try (LinkServer server = place.server()) {
            windows.open(server, place::look);
            Runtime.getRuntime().addShutdownHook(new Thread(this::end, "end"));
            agent.start();
            LOG.info("the agent listens");
            loop.execute(() -> keepBackup(parts));
            loop.execute(() -> {
                loop.after(SETTLED, this::giveBack);
                loop.after(FIRST_BACKUP.plus(BACKED_UP), this::staySmall);
            });
            if (training) {
                store.ask(parts::backedUp, _ -> {}, _ -> {});
                AgentTraining.run(parts);
            }
            asked.await();
        }
    }

    /** The back-up, a break with its window, a report: each needs much for a moment that the agent does not need afterwards. */
    private void staySmall() {
        giveBack();
        loop.after(SMALL_AGAIN, this::staySmall);
    }

    private void giveBack() {
        aside.execute(SpareMemory::collect);
        loop.after(SpareMemory.TIDIED, () -> aside.execute(SpareMemory::giveBack));
    }

    /** Soon after the start, when the person has what they came for, and then once a day. */
    private void keepBackup(ProcessParts parts) {
        loop.after(
                FIRST_BACKUP,
                () -> store.ask(
                        parts::backedUp,
                        _ -> loop.after(NEXT_BACKUP, () -> keepBackup(parts)),
                        _ -> loop.after(NEXT_BACKUP, () -> keepBackup(parts))));
    }

    /** Once, whether the agent was asked to end or the session does: nothing that was acknowledged is lost. */
    private void end() {
        if (ended.compareAndSet(false, true)) {
            loop.execute(agent::close);
            loop.close();
            store.close();
            aside.close();
        }
    }
}
