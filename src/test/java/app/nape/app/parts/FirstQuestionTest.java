package app.nape.app.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.nape.app.paths.Folders;
import app.nape.link.LinkServer;
import app.nape.link.Reply;
import app.nape.link.Request;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstQuestionTest {
    private final Path folder;
    private final List<Request> heard = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    FirstQuestionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private boolean answered(Reply reply, String... words) throws IOException, StartWords.ValueMissing {
        List<String> all = new ArrayList<>(List.of("--data-dir", folder.toString()));
        all.addAll(List.of(words));
        StartWords start = StartWords.read(all.toArray(String[]::new));
        ProcessParts parts = ProcessParts.of(start);
        Folders.make(parts.paths());
        try (LinkServer _ = LinkServer.listen(parts.paths().socket(), (request, told) -> {
                    heard.add(request);
                    told.accept(reply);
                });
                PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            return FirstQuestion.answered(parts, start.command(), to);
        }
    }

    private Request.StatusInWords asked() {
        assertEquals(1, heard.size());
        return (Request.StatusInWords) heard.getFirst();
    }

    @Test
    void printsTheLinesThatTheAgentSays() throws Exception {
        assertEquals(true, answered(new Reply.InWords(List.of("Active", "„Nacken“: 4 of 10")), "status"));
        assertEquals(
                List.of("Active", "„Nacken“: 4 of 10"),
                out.toString(StandardCharsets.UTF_8).lines().toList());
        assertFalse(asked().json());
        assertEquals(null, asked().asked());
        assertEquals(Locale.getDefault().toLanguageTag(), asked().system());
    }

    @Test
    void asksInTheLanguageAndFormThatWereAskedFor() throws Exception {
        answered(new Reply.InWords(List.of("{}")), "--lang", "de-AT", "status", "--json");
        assertEquals("de-AT", asked().asked());
        assertEquals(true, asked().json());
    }

    @Test
    void leavesToTheCommandWhatTheAgentCannotSay() throws Exception {
        assertFalse(answered(Reply.Refused.of("link.request-not-understood"), "status"));
        assertFalse(answered(new Reply.Done(), "status"));
        assertEquals("", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void leavesEveryOtherCommandAlone() throws Exception {
        for (String[] words : new String[][] {
            {"status", "--help"}, {"status", "--json", "--json"}, {"status", "now"}, {"pause", "1h"}, {"check"}
        }) {
            assertFalse(answered(new Reply.InWords(List.of("no")), words));
        }
        assertEquals(List.of(), heard);
    }

    @Test
    void leavesItToTheCommandWhenNoAgentRuns() throws Exception {
        StartWords start = StartWords.read("--data-dir", folder.toString(), "status");
        try (PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            assertFalse(FirstQuestion.answered(ProcessParts.of(start), start.command(), to));
        }
    }
}
