package app.nape.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.nape.words.InEnglish;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The link over a real socket. */
class LinkServerTest {
    @TempDir
    Path folder;

    private final Answers answers = (request, reply) -> reply.accept(
            request instanceof Request.Status
                    ? new Reply.StatusIs(Samples.status())
                    : request instanceof Request.Quit ? Reply.Refused.of("link.ending") : new Reply.Done());

    @Test
    void answersEachRequestOnce() throws IOException {
        try (LinkServer _ = LinkServer.listen(socket(), answers)) {
            LinkClient client = new LinkClient(socket());
            assertEquals(new Reply.StatusIs(Samples.status()), client.ask(new Request.Status()));
            assertEquals(new Reply.Done(), client.ask(new Request.Resume()));
            assertEquals(Reply.Refused.of("link.ending"), client.ask(new Request.Quit()));
        }
    }

    @Test
    void saysOfOneThatHangsThatItRunsAndWaitsForItNoLongerThanAsked() throws IOException {
        Duration patience = Duration.ofMillis(200);
        try (ServerSocketChannel hanging = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            hanging.bind(UnixDomainSocketAddress.of(socket()), 2);
            LinkClient client = new LinkClient(socket());
            String sentence = "Nape is running but did not answer within 0 s.";
            // More than it lets in line.
            for (int i = 0; i < 6; i++) {
                IOException late = assertThrows(IOException.class, () -> client.ask(new Request.Status(), patience));
                assertEquals(sentence, InEnglish.of(late));
            }
            assertEquals(
                    sentence,
                    InEnglish.thrown(IOException.class, () -> client.subscribe(null, _ -> {}, () -> {}, patience)));
        }
    }

    @Test
    void answersManyAtOnce() throws IOException {
        try (LinkServer _ = LinkServer.listen(socket(), answers)) {
            List<Reply> replies = IntStream.range(0, 40)
                    .parallel()
                    .mapToObj(_ -> ask(new Request.Resume()))
                    .toList();
            assertEquals(
                    40, replies.stream().filter(Reply.Done.class::isInstance).count());
        }
    }

    @Test
    void writesTheAnswerThatIsOwedBeforeItCloses() throws Exception {
        for (int round = 0; round < 100; round++) {
            CountDownLatch asked = new CountDownLatch(1);
            Answers ending = (_, reply) -> {
                reply.accept(new Reply.Done());
                asked.countDown();
            };
            LinkServer server = LinkServer.listen(socket(), ending);
            Thread closing = Thread.ofPlatform().start(() -> {
                try {
                    asked.await();
                } catch (InterruptedException hurry) {
                    Thread.currentThread().interrupt();
                }
                server.close();
            });
            assertEquals(new Reply.Done(), ask(new Request.Quit()), "round " + round);
            closing.join();
        }
    }

    @Test
    void keepsTheSocketToItsOwner() throws IOException {
        try (LinkServer _ = LinkServer.listen(socket(), answers)) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(socket())));
        }
        assertFalse(Files.exists(socket()), "closing takes the socket away");
    }

    @Test
    void takesTheSocketOfAKilledAgentAway() throws IOException {
        try (ServerSocketChannel left = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            left.bind(UnixDomainSocketAddress.of(socket()));
        }
        assertTrue(Files.exists(socket()));
        assertFalse(new LinkClient(socket()).reaches());
        try (LinkServer _ = LinkServer.listen(socket(), answers)) {
            assertTrue(new LinkClient(socket()).reaches());
        }
    }

    @Test
    void goesOnAfterALineItDoesNotUnderstand() throws IOException {
        try (LinkServer _ = LinkServer.listen(socket(), answers);
                SocketChannel raw = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            LineChannel lines = new LineChannel(raw);
            lines.write("garbage\n".getBytes(StandardCharsets.UTF_8));
            assertTrue(text(lines).contains("link.request-not-understood"));
            lines.write("{\"type\":\"resume\"}\n".getBytes(StandardCharsets.UTF_8));
            assertEquals("{\"type\":\"done\"}", text(lines));
        }
    }

    @Test
    void hangsUpOnALineThatNeverEnds() throws IOException {
        try (LinkServer _ = LinkServer.listen(socket(), answers);
                SocketChannel raw = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            raw.write(ByteBuffer.wrap("x".repeat(LinkJson.LONGEST_LINE).getBytes(StandardCharsets.UTF_8)));
            LineChannel lines = new LineChannel(raw);
            assertTrue(text(lines).contains("link.line-too-long"));
            assertEquals(null, lines.read());
        }
    }

    @Test
    void tellsEverySubscriberUntilTheAgentGoes() throws Exception {
        BlockingQueue<Notice> first = new LinkedBlockingQueue<>();
        BlockingQueue<Notice> second = new LinkedBlockingQueue<>();
        CountDownLatch ended = new CountDownLatch(2);
        LinkClient client = new LinkClient(socket());
        try (LinkServer server = LinkServer.listen(socket(), answers)) {
            client.subscribe(first::add, ended::countDown);
            client.subscribe(second::add, ended::countDown);
            server.tell(new Notice.HideBreak());
            assertEquals(new Notice.HideBreak(), first.poll(5, TimeUnit.SECONDS));
            assertEquals(new Notice.HideBreak(), second.poll(5, TimeUnit.SECONDS));
        }
        assertTrue(ended.await(5, TimeUnit.SECONDS), "a subscription ends with the agent");
    }

    @Test
    void neverWaitsForAReaderThatStoppedReading() throws Exception {
        CountDownLatch gone = new CountDownLatch(1);
        Answers watching = new Answers() {
            @Override
            public void answer(Request request, java.util.function.Consumer<Reply> reply) {
                reply.accept(new Reply.Done());
            }

            @Override
            public void unsubscribed() {
                gone.countDown();
            }
        };
        try (LinkServer server = LinkServer.listen(socket(), watching);
                SocketChannel raw = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            LineChannel lines = new LineChannel(raw);
            lines.write("{\"type\":\"subscribe\"}\n".getBytes(StandardCharsets.UTF_8));
            assertEquals("{\"type\":\"done\"}", text(lines));
            assertEquals(1, server.subscribers());
            for (int i = 0; i < 20_000; i++) {
                server.tell(new Notice.Raise("today", "x".repeat(1000)));
            }
            assertTrue(gone.await(10, TimeUnit.SECONDS), "the window that stopped reading is disconnected");
            assertEquals(new Reply.Done(), new LinkClient(socket()).ask(new Request.Resume()));
        }
    }

    @Test
    void givesUpOnAnAgentThatDoesNotAnswer() throws IOException {
        try (LinkServer _ = LinkServer.listen(socket(), (_, _) -> {})) {
            IOException late = assertThrows(
                    IOException.class,
                    () -> new LinkClient(socket()).ask(new Request.Resume(), Duration.ofMillis(150)));
            assertTrue(InEnglish.of(late).contains("did not answer"));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void refusesAnotherUserWhoHasGotHoldOfTheSocket() throws Exception {
        // Only the superuser can become somebody else; in any other hands the folder's mode is all there is to see.
        assumeTrue("root".equals(System.getProperty("user.name")));
        Path open = Files.createDirectories(folder.resolve("open"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        Path socket = open.resolve("agent.sock");
        List<Request> heard = new CopyOnWriteArrayList<>();
        try (LinkServer _ = LinkServer.listen(socket, (request, reply) -> {
            heard.add(request);
            reply.accept(new Reply.Done());
        })) {
            Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-rw-rw-"));
            String question = """
                use IO::Socket::UNIX; $SIG{PIPE} = 'IGNORE';
                my $s = IO::Socket::UNIX->new(Peer => $ARGV[0]) or die $!;
                print $s qq({"type":"quit"}\\n); $s->flush; print scalar <$s>;\
                """;
            Process other = new ProcessBuilder(
                            "setpriv",
                            "--reuid=65534",
                            "--regid=65534",
                            "--clear-groups",
                            "perl",
                            "-e",
                            question,
                            socket.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertEquals("{\"type\":\"refused\",\"because\":{\"id\":\"link.another-persons\",\"parts\":[]}}\n", said);
            assertEquals(new Reply.Done(), new LinkClient(socket).ask(new Request.Resume()));
        }
        assertEquals(List.of(new Request.Resume()), heard);
    }

    @Test
    void hangsUpOnWhoNeverFinishesALineButNotOnAWindow() throws Exception {
        BlockingQueue<Notice> heard = new LinkedBlockingQueue<>();
        try (LinkServer server = LinkServer.listen(socket(), answers, Duration.ofMillis(200));
                SocketChannel mute = SocketChannel.open(UnixDomainSocketAddress.of(socket()));
                SocketChannel slow = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
            new LinkClient(socket()).subscribe(heard::add, () -> heard.add(new Notice.End()));
            slow.write(ByteBuffer.wrap("{\"type\":".getBytes(StandardCharsets.UTF_8)));
            assertEquals("(closed)", text(new LineChannel(mute)));
            assertEquals("(closed)", text(new LineChannel(slow)));
            server.tell(new Notice.HideBreak());
            assertEquals(new Notice.HideBreak(), heard.poll(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void answersThoughTwiceAsManyAsItTakesSayNothing() throws Exception {
        BlockingQueue<Notice> heard = new LinkedBlockingQueue<>();
        List<SocketChannel> mute = new ArrayList<>();
        try (LinkServer server = LinkServer.listen(socket(), answers)) {
            LinkClient client = new LinkClient(socket());
            client.subscribe(heard::add, () -> heard.add(new Notice.End()));
            for (int i = 0; i < 2 * LinkServer.MOST_CONNECTIONS; i++) {
                mute.add(SocketChannel.open(UnixDomainSocketAddress.of(socket())));
            }
            for (int i = 0; i < 20; i++) {
                assertEquals(new Reply.Done(), client.ask(new Request.Resume()));
            }
            server.tell(new Notice.HideBreak());
            assertEquals(new Notice.HideBreak(), heard.poll(5, TimeUnit.SECONDS), "windows stay");
        } finally {
            for (SocketChannel each : mute) {
                each.close();
            }
        }
    }

    @Test
    void saysWhyWhenEveryConnectionIsAtWork() throws Exception {
        try (LinkServer server = LinkServer.listen(socket(), answers)) {
            LinkClient client = new LinkClient(socket());
            for (int i = 0; i < LinkServer.MOST_CONNECTIONS; i++) {
                client.subscribe(_ -> {}, () -> {});
            }
            assertEquals(LinkServer.MOST_CONNECTIONS, server.subscribers());
            assertEquals(Reply.Refused.of("link.too-many"), client.ask(new Request.Resume()));
            assertThrows(IOException.class, () -> client.subscribe(_ -> {}, () -> {}));
        }
    }

    @Test
    void listensAgainWhereItsSocketWasTakenAwayOrReplacedAndKeepsItsWindows() throws Exception {
        BlockingQueue<Notice> heard = new LinkedBlockingQueue<>();
        try (LinkServer server = LinkServer.listen(socket(), answers)) {
            LinkClient client = new LinkClient(socket());
            client.subscribe(heard::add, () -> heard.add(new Notice.End()));
            assertFalse(server.listenAgain(), "nothing was gone");
            Files.delete(socket());
            assertThrows(NobodyListens.class, () -> client.ask(new Request.Resume()));
            assertTrue(server.listenAgain());
            assertEquals(new Reply.Done(), client.ask(new Request.Resume()));
            Files.delete(socket());
            Files.createFile(socket());
            assertFalse(server.stands());
            assertTrue(server.listenAgain());
            assertEquals(new Reply.Done(), client.ask(new Request.Resume()));
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(socket())));
            server.tell(new Notice.HideBreak());
            assertEquals(new Notice.HideBreak(), heard.poll(5, TimeUnit.SECONDS));
        }
        assertFalse(Files.exists(socket()));
    }

    @Test
    void leavesASocketThatIsNotItsOwnAnyMore() throws Exception {
        LinkServer server = LinkServer.listen(socket(), answers);
        try (LinkServer _ = LinkServer.listen(socket(), answers)) {
            server.close();
            assertEquals(new Reply.Done(), new LinkClient(socket()).ask(new Request.Resume()));
        }
    }

    private Reply ask(Request request) {
        try {
            return new LinkClient(socket()).ask(request);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }

    private static String text(LineChannel lines) throws IOException {
        byte[] line = lines.read();
        return line == null ? "(closed)" : new String(line, StandardCharsets.UTF_8);
    }

    private Path socket() {
        return folder.resolve("agent.sock");
    }
}
