package app.nape.app.window;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.parts.AgentStarter;
import app.nape.app.parts.Patience;
import app.nape.app.parts.ProcessParts;
import app.nape.journal.JournalEntry;
import app.nape.link.Answers;
import app.nape.link.LinkClient;
import app.nape.link.LinkServer;
import app.nape.link.Notice;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.settings.Settings;
import app.nape.store.StoreThread;
import app.nape.words.Texts;
import app.nape.workshop.tour.MemoryJournal;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Windows that write, over the real link: each hears of what others wrote, and of nothing that it wrote itself. */
class OwnChangesTest {
    @TempDir
    Path folder;

    private final Executor fx =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().factory());
    private volatile @Nullable LinkServer server;

    /** Tells on what was written, as the agent does. */
    private final Answers answers = new Answers() {
        @Override
        public void answer(Request request, Consumer<Reply> reply) {
            LinkServer now = requireNonNull(server);
            switch (request) {
                case Request.JournalChanged(var by) -> now.tell(new Notice.JournalWritten(by));
                case Request.SettingsChanged(var by) -> now.tell(new Notice.SettingsWritten(by));
                default -> {}
            }
            reply.accept(new Reply.Done());
        }
    };

    private static void await(BooleanSupplier reached) throws InterruptedException {
        assertTrue(new Patience(Duration.ofSeconds(20), Duration.ofMillis(5)).lastsUntil(reached));
    }

    /** The parts of a window that hear of changes. */
    private final class Window implements AutoCloseable {
        private final LinkAgentLine line;
        private final StoreThread store = new StoreThread(MemoryJournal::new, fx, _ -> {});
        private final StoreJournalDesk journal;
        private final FileSettingsDesk settings;
        private final AtomicInteger settingsRead = new AtomicInteger();
        private final AtomicInteger raised = new AtomicInteger();

        Window() {
            LinkClient client = new LinkClient(socket());
            AgentStarter starter = new AgentStarter(client, List.of("false"), () -> false);
            line = new LinkAgentLine(client, starter, fx, new Texts(Locale.UK), _ -> {});
            line.heed();
            journal = new StoreJournalDesk(store, line, _ -> {});
            Settings first = ProcessParts.shipped();
            settings = new FileSettingsDesk(
                    first,
                    () -> {
                        settingsRead.incrementAndGet();
                        return first;
                    },
                    _ -> {},
                    fx,
                    fx,
                    line,
                    _ -> {});
            line.listen(notice -> {
                if (notice instanceof Notice.Raise) {
                    raised.incrementAndGet();
                }
            });
        }

        long version() {
            return journal.version().get();
        }

        /** Writes, and waits until the agent has answered that it knows. */
        void writes() throws InterruptedException {
            CountDownLatch done = new CountDownLatch(1);
            fx.execute(() -> journal.change(
                    open -> {
                        open.save(entry());
                        return true;
                    },
                    _ -> line.ask(new Request.Resume(), _ -> done.countDown())));
            assertTrue(done.await(20, TimeUnit.SECONDS));
        }

        private static JournalEntry entry() {
            return new JournalEntry.Remedy(
                    UUID.randomUUID(),
                    Instant.parse("2026-03-10T12:00:00Z"),
                    "ice",
                    Duration.ofMinutes(10),
                    null,
                    null,
                    null,
                    null,
                    null);
        }

        @Override
        public void close() {
            line.close();
            store.close();
        }
    }

    private Path socket() {
        return folder.resolve("agent.sock");
    }

    /** Whatever was told before this has been heard after it. */
    private void settle(LinkServer now, Window... windows) throws InterruptedException {
        for (Window window : windows) {
            int before = window.raised.get();
            now.tell(new Notice.Raise("", null));
            await(() -> window.raised.get() > before);
        }
    }

    private LinkServer listen() throws IOException {
        LinkServer now = LinkServer.listen(socket(), answers);
        server = now;
        return now;
    }

    @Test
    void areReadOnceByWhoMadeThemAndOnceByEveryOther() throws Exception {
        try (LinkServer now = listen();
                Window one = new Window();
                Window other = new Window()) {
            one.line.open();
            other.line.open();
            await(() -> now.subscribers() == 2);
            one.writes();
            settle(now, one, other);
            assertEquals(1, one.version(), "its own change is shown when it is written, and not read again");
            assertEquals(1, other.version());
            other.writes();
            settle(now, one, other);
            assertEquals(List.of(2L, 2L), List.of(one.version(), other.version()));
        }
    }

    /** A window that counted its echoes took the next change of another for the one that it had never heard. */
    @Test
    void hideNoChangeOfAnotherWhenTheyWereMadeWhileNobodyWasTold() throws Exception {
        try (LinkServer now = listen();
                Window one = new Window()) {
            one.writes();
            one.line.open();
            await(() -> now.subscribers() == 1);
            new LinkClient(socket()).ask(new Request.JournalChanged());
            settle(now, one);
            assertEquals(2, one.version());
        }
    }

    @Test
    void ofTheSettingsAreNotReadFromTheFileByWhoWroteIt() throws Exception {
        try (LinkServer now = listen();
                Window one = new Window();
                Window other = new Window()) {
            one.line.open();
            other.line.open();
            await(() -> now.subscribers() == 2);
            fx.execute(() -> one.settings.change(before -> before.withRegion("NZ")));
            await(() -> other.settingsRead.get() == 1);
            settle(now, one, other);
            assertEquals(0, one.settingsRead.get());
        }
    }
}
