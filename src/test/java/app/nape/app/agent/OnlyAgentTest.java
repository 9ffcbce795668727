package app.nape.app.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.StartWords;
import app.nape.app.paths.Folders;
import app.nape.app.paths.SingleInstance;
import app.nape.code.Sentence;
import app.nape.link.Answers;
import app.nape.link.LinkServer;
import app.nape.link.Notice;
import app.nape.link.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One agent for one data folder, and what it is to the windows. */
@Timeout(60)
class OnlyAgentTest {
    private final Answers done = (_, reply) -> reply.accept(new Reply.Done());
    private final ProcessParts parts;

    OnlyAgentTest(@TempDir Path folder) throws StartWords.ValueMissing {
        parts = ProcessParts.of(
                StartWords.read("--data-dir", folder.resolve("data").toString(), "--lang", "en-GB"));
    }

    @BeforeEach
    void makeFolders() throws IOException {
        Folders.make(parts.paths());
    }

    @Test
    void isTheOneWhereNobodyElseIs() throws Exception {
        try (SingleInstance claim = new OnlyAgent(parts).claim().orElseThrow()) {
            assertTrue(claim.stands());
        }
    }

    @Test
    void leavesThePlaceToOneThatListens() throws Exception {
        try (SingleInstance other =
                        SingleInstance.claim(parts.paths().agentLock()).orElseThrow();
                LinkServer server = LinkServer.listen(parts.paths().socket(), done)) {
            assertTrue(server.stands());
            OnlyAgent second = new OnlyAgent(parts);
            assertEquals(Optional.empty(), second.claim());
            assertEquals("", second.silence(), "the other one can be spoken to");
            assertTrue(other.stands());
        }
    }

    @Test
    void saysInOneSentenceThatTheOtherOneCannotBeSpokenTo() throws Exception {
        assertEquals(parts.texts().of("agent.line.lost"), new OnlyAgent(parts).silence());
        Answers refusing = (_, reply) -> reply.accept(new Reply.Refused(Sentence.of("agent.refused.erasing")));
        try (LinkServer server = LinkServer.listen(parts.paths().socket(), refusing)) {
            assertTrue(server.stands());
            assertEquals("", new OnlyAgent(parts).silence(), "it has answered");
        }
    }

    @Test
    void takesThePlaceThatIsGivenUpWhileItWaits() throws Exception {
        SingleInstance other = SingleInstance.claim(parts.paths().agentLock()).orElseThrow();
        Thread leaving = Thread.ofVirtual().start(() -> {
            try {
                other.close();
            } catch (IOException problem) {
                throw new IllegalStateException(problem);
            }
        });
        try (SingleInstance claim = new OnlyAgent(parts).claim().orElseThrow()) {
            assertTrue(claim.stands());
        }
        leaving.join(Duration.ofSeconds(10));
    }

    @Test
    void tellsWindowsNothingBeforeTheLinkIsOpenAndAllOfItAfterThat() throws Exception {
        LinkWindows windows = new LinkWindows();
        windows.beFound();
        windows.tell(new Notice.HideBreak());
        assertEquals(0, windows.listening());
        List<String> looked = new java.util.ArrayList<>();
        BlockingQueue<Notice> heard = new LinkedBlockingQueue<>();
        try (LinkServer server = LinkServer.listen(parts.paths().socket(), done)) {
            windows.open(server, () -> looked.add("looked"));
            windows.beFound();
            assertEquals(List.of("looked"), looked);
            try (var subscription = parts.link().subscribe(heard::add, () -> {})) {
                assertFalse(subscription == null);
                assertEquals(1, windows.listening());
                windows.tell(new Notice.SkinCheck("ice"));
                assertEquals(new Notice.SkinCheck("ice"), heard.poll(10, TimeUnit.SECONDS));
            }
        }
    }

    @Test
    void tellsOnceWhatHadToBeRecovered() throws IOException {
        FileFindings findings = new FileFindings(parts, parts.texts());
        assertEquals(List.of(), findings.unread());
        Files.writeString(parts.paths().settings(), "no settings");
        parts.choices();
        assertEquals(1, findings.unread().size());
        assertTrue(
                findings.unread().getFirst().contains("settings.json"),
                findings.unread().toString());
        findings.read();
        assertEquals(List.of(), findings.unread());
    }
}
