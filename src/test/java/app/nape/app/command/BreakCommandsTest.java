package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.app.NapeProcess;
import app.nape.app.parts.ProcessParts;
import app.nape.app.parts.StartWords;
import app.nape.app.paths.Folders;
import app.nape.cli.Commands;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The commands about breaks against a real agent in a process of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.MethodName.class)
@SuppressWarnings("NullAway.Init")
class BreakCommandsTest {
    @TempDir
    static Path folder;

    private Process agent;

    @BeforeAll
    void startAgent() throws Exception {
        // Hours that never end, so that the test does not depend on when it runs.
        Path always = schedule("\"22:00-22:00\"", "PT50M");
        assertEquals("0 The schedule is now: own", nape("schedule", "set", always.toString()));
        agent = NapeProcess.start(folder.resolve("data"), folder.resolve("agent.txt"), "--background");
        long deadline = System.nanoTime() + 60_000_000_000L;
        while (nape("break", "back").startsWith("5")) {
            assertTrue(System.nanoTime() < deadline, "no agent");
            Thread.sleep(50);
        }
    }

    @AfterAll
    void endAgent() throws InterruptedException {
        agent.destroyForcibly().waitFor();
    }

    @Test
    void beginsABreakAndLeavesIt() throws Exception {
        assertEquals("3 No break is on offer.", nape("break", "begin"));
        assertEquals("0 A break has begun.", nape("break", "now"));
        assertTrue(nape("status").contains("Rest break"), nape("status"));
        assertEquals("3 A break is under way already.", nape("break", "now"));
        assertEquals("0 You have left the break.", nape("break", "leave"));
        assertEquals("3 No break is under way.", nape("break", "leave"));
    }

    @Test
    void beginsNothingOfAKindThatTheScheduleHasNot() throws Exception {
        assertEquals("3 There is no such break in your schedule.", nape("break", "now", "--kind", "drink"));
        assertTrue(nape("break", "now", "--kind", "tea").startsWith("3 There is no kind of break ‘tea’"));
    }

    @Test
    void notesABreakThatWasTakenAwayFromTheDesk() throws Exception {
        assertEquals("0 Noted.", nape("break", "taken", "--kind", "rest-break"));
        assertTrue(nape("status", "--json").contains("taken"), nape("status", "--json"));
        assertTrue(
                nape("break", "taken", "--at", "2020-01-01").startsWith("3 "),
                nape("break", "taken", "--at", "2020-01-01"));
    }

    @Test
    void pausesForATimeOrUntilTomorrowButNeverForEver() throws Exception {
        assertEquals("0 Reminders are paused; time already counted is kept.", nape("break", "pause", "1h"));
        assertTrue(nape("status").contains("paused until"), nape("status"));
        assertEquals("0 Reminders are paused; time already counted is kept.", nape("break", "pause", "tomorrow"));
        assertEquals("0 Reminders are back.", nape("break", "resume"));
        assertEquals("3 Reminders are not paused.", nape("break", "resume"));
        assertTrue(nape("break", "pause", "90h").startsWith("2 Give a length from 1 s to 24 h."));
        assertTrue(nape("break", "pause", "soon").startsWith("2 ‘soon’ is not a length of time"));
        assertTrue(nape("break", "pause").startsWith("2 "));
    }

    @Test
    void postponesAndSkipsTheNextBreakWithinItsBudget() throws Exception {
        assertEquals("0 Postponed.", nape("break", "postpone", "10m"));
        assertEquals("3 This break cannot be put off again.", nape("break", "postpone"));
        assertEquals("0 Skipped.", nape("break", "skip"));
        // A break that was left before is one of the two, if that test came first.
        String next = nape("break", "skip");
        assertEquals("3 No more skips are left for today.", next.equals("0 Skipped.") ? nape("break", "skip") : next);
    }

    @Test
    void turnsReadingModeOnAndOff() throws Exception {
        assertEquals("0 Reading mode is on: hands off the keyboard counts as use.", nape("break", "reading", "on"));
        assertTrue(nape("status", "--json").contains("\"reading\" : true"), nape("status", "--json"));
        assertEquals("0 Reading mode is off.", nape("break", "reading", "off"));
        assertTrue(nape("break", "reading", "maybe").startsWith("2 Say on or off."));
    }

    @Test
    void takesAnotherScheduleWhileItRunsAndKeepsTheOldOneWhenTheNewIsWrong() throws Exception {
        Path other = schedule("\"08:00-12:00\", \"13:00-18:00\"", "PT30M");
        assertEquals("0 The schedule is now: own", nape("schedule", "set", other.toString()));
        assertTrue(nape("schedule", "show").contains("08:00–12:00, 13:00–18:00"), nape("schedule", "show"));
        Path wrong = schedule("\"22:00-22:00\"", "PT3M");
        assertEquals(
                "3 rest-break: The break must be shorter than the time of use before it.",
                nape("schedule", "set", wrong.toString()));
        Files.writeString(
                folder.resolve("shown.json"), nape("schedule", "show", "--json").substring(2));
        assertEquals(
                "0 The schedule is now: own",
                nape("schedule", "set", folder.resolve("shown.json").toString()));
        assertTrue(nape("schedule", "set", "none.json").startsWith("3 "));
        assertTrue(nape("schedule", "presets").contains("Cochrane")
                || nape("schedule", "presets").contains("HSE"));
        nape("schedule", "set", schedule("\"22:00-22:00\"", "PT50M").toString());
    }

    private static Path schedule(String monday, String interval) throws IOException {
        String days = java.util.stream.Stream.of(
                        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
                .map(day -> "\"" + day + "\": [" + monday + "]")
                .collect(java.util.stream.Collectors.joining(", "));
        Path file = Files.createTempFile(folder, "schedule", ".json");
        return Files.writeString(file, """
            {"schema": "nape-schedule/1", "name": "own", "heads_up": "PT20S", "grace": "PT1M",
             "minimum_gap": "PT3M", "hours": {%s},
             "rules": [{"id": "rest-break", "kind": "rest-break", "after_active": "%s", "length": "PT5M",
               "delivery": "full-screen", "postponements": 1, "postponement": "PT5M", "skippable": true,
               "skips_a_day": 2}]}
            """.formatted(days, interval));
    }

    /** The exit code, and what was said. */
    private static String nape(String... words) throws IOException, StartWords.ValueMissing {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream heard = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            System.setOut(heard);
            System.setErr(heard);
            List<String> line =
                    new ArrayList<>(List.of("--data-dir", folder.resolve("data").toString()));
            line.addAll(List.of(words));
            StartWords start = StartWords.read(line.toArray(String[]::new));
            ProcessParts parts = ProcessParts.of(start);
            Folders.make(parts.paths());
            try (CommandSurroundings surroundings = new CommandSurroundings(parts)) {
                int code = Commands.run(surroundings, start.command().toArray(String[]::new));
                return code + " " + said.toString(StandardCharsets.UTF_8).strip();
            }
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
