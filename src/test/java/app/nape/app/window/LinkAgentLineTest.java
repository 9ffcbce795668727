package app.nape.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.parts.AgentStarter;
import app.nape.app.parts.Patience;
import app.nape.link.Answers;
import app.nape.link.LinkClient;
import app.nape.link.LinkServer;
import app.nape.link.Notice;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.link.Samples;
import app.nape.words.Texts;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window whose agent stops answering, and answers again. */
class LinkAgentLineTest {
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final Texts TEXTS = new Texts(Locale.UK);

    @TempDir
    Path folder;

    private volatile boolean hangs;
    private boolean heeds = true;
    private Duration patience = LinkClient.PATIENCE;
    private final AtomicInteger asked = new AtomicInteger();

    private final Answers answers = new Answers() {
        @Override
        public void answer(Request request, Consumer<Reply> reply) {
            asked.incrementAndGet();
            if (!hangs) {
                reply.accept(
                        request instanceof Request.Status ? new Reply.StatusIs(Samples.status()) : new Reply.Done());
            }
        }
    };

    private static void await(BooleanSupplier reached) throws InterruptedException {
        assertTrue(new Patience(Duration.ofSeconds(20), Duration.ofMillis(10)).lastsUntil(reached));
    }

    private LinkAgentLine line(Path socket) {
        LinkClient client = new LinkClient(socket, patience);
        AgentStarter starter = new AgentStarter(client, List.of("false"), () -> false);
        LinkAgentLine line = new LinkAgentLine(client, starter, Runnable::run, TEXTS, _ -> {});
        if (heeds) {
            line.heed();
        }
        return line;
    }

    @Test
    void losesNothingThatIsToldBeforeTheWindowCanHeedIt() throws Exception {
        Path socket = folder.resolve("agent.sock");
        heeds = false;
        List<Notice> told = new ArrayList<>();
        for (int page = 0; page < 20; page++) {
            told.add(new Notice.Raise("page" + page, null));
        }
        try (LinkServer server = LinkServer.listen(socket, answers);
                LinkAgentLine line = line(socket)) {
            line.open();
            await(() -> server.subscribers() == 1);
            told.subList(0, 10).forEach(server::tell);
            Thread.ofPlatform()
                    .start(() -> told.subList(10, 20).forEach(server::tell))
                    .join();
            List<Notice> heard = new CopyOnWriteArrayList<>();
            line.listen(heard::add);
            line.heed();
            await(() -> heard.size() == 20);
            assertEquals(told, heard);
        }
    }

    @Test
    void showsNothingOfAnAgentThatHangsUntilItAnswersAgain() throws Exception {
        Path socket = folder.resolve("agent.sock");
        try (LinkServer server = LinkServer.listen(socket, answers);
                LinkAgentLine line = line(socket)) {
            line.open();
            await(() -> server.subscribers() == 1);
            server.tell(new Notice.StatusChanged(Samples.status()));
            await(() -> line.status().get() != null);
            line.watch(new LinkAgentLine.Watching(() -> SHORT, SHORT, SHORT));
            hangs = true;
            await(() -> line.status().get() == null);
            assertEquals(1, server.subscribers(), "it has not gone");
            hangs = false;
            await(() -> line.status().get() != null);
            assertNotNull(line.status().get());
        }
    }

    @Test
    void isComingUntilTheAgentSaysHowItIs() throws Exception {
        Path socket = folder.resolve("agent.sock");
        try (LinkServer server = LinkServer.listen(socket, answers);
                LinkAgentLine line = line(socket)) {
            assertTrue(line.coming().get());
            line.open();
            await(() -> server.subscribers() == 1);
            assertTrue(line.coming().get());
            server.tell(new Notice.StatusChanged(Samples.status()));
            await(() -> !line.coming().get());
        }
    }

    @Test
    void asksAnAgentNothingWhileNobodyLooks() throws Exception {
        Path socket = folder.resolve("agent.sock");
        try (LinkServer server = LinkServer.listen(socket, answers);
                LinkAgentLine line = line(socket)) {
            line.open();
            await(() -> server.subscribers() == 1);
            CountDownLatch looks = new CountDownLatch(5);
            line.watch(new LinkAgentLine.Watching(
                    () -> {
                        looks.countDown();
                        return Duration.ofHours(1);
                    },
                    Duration.ofMillis(10),
                    SHORT));
            assertTrue(looks.await(20, TimeUnit.SECONDS));
            assertEquals(0, asked.get());
        }
    }

    @Test
    void saysThatOneThatHangsIsNotGone() throws Exception {
        Path socket = folder.resolve("agent.sock");
        hangs = true;
        patience = SHORT;
        try (LinkServer _ = LinkServer.listen(socket, answers);
                LinkAgentLine line = line(socket)) {
            CountDownLatch told = new CountDownLatch(1);
            line.ask(new Request.Resume(), reply -> {
                assertEquals(Reply.Refused.of("agent.line.silent"), reply);
                told.countDown();
            });
            assertTrue(told.await(20, TimeUnit.SECONDS));
        }
    }
}
