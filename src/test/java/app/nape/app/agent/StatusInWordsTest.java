package app.nape.app.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.command.CommandBench;
import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.StartWords;
import app.nape.app.parts.SystemClocks;
import app.nape.app.paths.Folders;
import app.nape.link.Answers;
import app.nape.link.LinkServer;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.link.Samples;
import app.nape.store.Recoveries;
import app.nape.store.StoreThread;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the agent says in place of {@code nape status} is what the command would have said itself. */
class StatusInWordsTest {
    private final Path folder;
    private final CommandBench bench;

    StatusInWordsTest(@TempDir Path folder) {
        this.folder = folder;
        bench = new CommandBench(folder);
    }

    private ProcessParts parts() {
        try {
            return ProcessParts.of(StartWords.read("--data-dir", folder.toString(), "status"));
        } catch (StartWords.ValueMissing missing) {
            throw new AssertionError(missing);
        }
    }

    private Reply told(Request.StatusInWords asked) throws Exception {
        ProcessParts parts = parts();
        Folders.make(parts.paths());
        CompletableFuture<Reply> reply = new CompletableFuture<>();
        try (StoreThread store = new StoreThread(parts::journal, Runnable::run, ProcessParts::rest)) {
            new StoreStatusTeller(parts, store).tell(asked, Samples.status(), reply::complete);
            return reply.get();
        }
    }

    private static Request.StatusInWords asked(boolean json) {
        return new Request.StatusInWords(
                null, "en-GB", new SystemClocks().zone().getId(), json);
    }

    /** What the command says when an agent answers that cannot speak for it. */
    private String commandSays(String... words) throws IOException {
        ProcessParts parts = parts();
        Folders.make(parts.paths());
        Answers older = new Answers() {
            @Override
            public void answer(Request request, Consumer<Reply> reply) {
                reply.accept(
                        request instanceof Request.Status
                                ? new Reply.StatusIs(Samples.status())
                                : Reply.Refused.of("link.request-not-understood"));
            }
        };
        try (LinkServer _ = LinkServer.listen(parts.paths().socket(), older)) {
            return bench.run(words).out();
        }
    }

    private void sameInBothForms() throws Exception {
        assertEquals(commandSays("status").lines().toList(), ((Reply.InWords) told(asked(false))).lines());
        assertEquals(
                List.of(commandSays("status", "--json").stripTrailing()), ((Reply.InWords) told(asked(true))).lines());
    }

    private void logged(String... words) {
        List<String> all = new ArrayList<>(List.of("log"));
        all.addAll(List.of(words));
        assertEquals(0, bench.run(all.toArray(String[]::new)).code());
    }

    @Test
    void withNothingInTheLog() throws Exception {
        sameInBothForms();
    }

    @Test
    void withPainThatGoesOn() throws Exception {
        logged("pain", "--score", "4", "--site", "neck-back:left");
        sameInBothForms();
        assertTrue(((Reply.InWords) told(asked(false))).lines().stream().anyMatch(line -> line.contains("neck-back")));
    }

    @Test
    void withWarningSignsFirst() throws Exception {
        logged("pain", "--score", "6", "--site", "neck-back:left", "--symptom", "fever", "--symptom", "stiff");
        sameInBothForms();
        List<String> lines = ((Reply.InWords) told(asked(false))).lines();
        assertEquals(commandSays("status").lines().findFirst().orElseThrow(), lines.getFirst());
        assertTrue(lines.getFirst().contains("today") || lines.getFirst().contains("emergency"), lines.getFirst());
    }

    @Test
    void onlyInTheTimeZoneOfItsOwnSession() throws Exception {
        assertTrue(told(new Request.StatusInWords(null, "en-GB", "Pacific/Chatham", false)) instanceof Reply.Refused);
    }

    @Test
    void notWhileSomethingWasFoundThatACommandHasToSay() throws Exception {
        new Recoveries(folder.resolve("nape.db"))
                .addSettings(new SystemClocks().now().wall(), folder.resolve("kept"));
        assertTrue(told(asked(false)) instanceof Reply.Refused);
        assertFalse(bench.run("status").err().isEmpty());
        assertTrue(told(asked(false)) instanceof Reply.InWords);
    }

    @Test
    void notFromSettingsThatOnlyANewerNapeUnderstands() throws Exception {
        Folders.make(parts().paths());
        java.nio.file.Files.writeString(parts().paths().settings(), "{\"version\":1000}");
        assertTrue(told(asked(false)) instanceof Reply.Refused);
    }
}
