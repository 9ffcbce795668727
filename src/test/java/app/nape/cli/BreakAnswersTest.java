package app.nape.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.Posture;
import app.nape.link.Reply;
import app.nape.link.Request;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the commands about breaks ask of the agent, and what they say when it does so, refuses, or is not there. */
class BreakAnswersTest {
    private final InventedMachine machine = new InventedMachine();

    private void asks(Request request, String said, String words) {
        machine.done.clear();
        machine.answer = new Reply.Done();
        assertEquals("0 " + said, machine.run(words.split(" ", -1)));
        assertEquals(List.of(request), machine.done);
    }

    @Test
    void asksTheAgentForWhatWasTyped() {
        asks(new Request.BreakNow(null), "A break has begun.", "break now");
        asks(new Request.BreakNow(BreakKind.EYES), "A break has begun.", "break now --kind eyes");
        asks(new Request.BeginBreak(), "The break has begun.", "break begin");
        asks(new Request.EndBreak(), "You have left the break.", "break leave");
        asks(new Request.CameBack(), "Welcome back.", "break back");
        asks(
                new Request.SetReading(true),
                "Reading mode is on: hands off the keyboard counts as use.",
                "break reading on");
        asks(new Request.SetReading(false), "Reading mode is off.", "break reading off");
        asks(new Request.ShorterBreak(), "A short break begins; the long one comes back later.", "break short");
        asks(new Request.SkipBreak(), "Skipped.", "break skip");
        asks(new Request.PostponeBreak(null), "Postponed.", "break postpone");
        asks(new Request.PostponeBreak(Duration.ofMinutes(7)), "Postponed.", "break postpone 7m");
        String paused = "Reminders are paused; time already counted is kept.";
        asks(new Request.Pause(Duration.ofMinutes(90)), paused, "break pause 1h30m");
        asks(new Request.PauseUntilTomorrow(), paused, "break pause tomorrow");
        asks(new Request.Resume(), "Reminders are back.", "break resume");
        asks(new Request.BreakTaken(null, null), "Noted.", "break taken");
        asks(
                new Request.BreakTaken(BreakKind.DRINK, Instant.parse("2026-03-10T11:30:00Z")),
                "Noted.",
                "break taken --kind drink --at 12:30");
        asks(new Request.ChangePosition(null), "Noted: you have moved.", "break moved");
        asks(new Request.ChangePosition(Posture.SITTING), "Noted: you are sitting now.", "break sitting");
        asks(new Request.ChangePosition(Posture.STANDING), "Noted: you are standing now.", "break standing");
        asks(new Request.Quit(), "Nape has ended.", "quit");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "break now",
                "break begin",
                "break short",
                "break leave",
                "break back",
                "break reading on",
                "break skip",
                "break postpone",
                "break pause 1h",
                "break pause tomorrow",
                "break resume",
                "break taken",
                "break moved",
                "break standing",
                "quit"
            })
    void saysWhyNothingWasDone(String words) {
        assertEquals("5 Nape is not running; start it with: nape", machine.run(words.split(" ", -1)));
        machine.hidden = "Nape runs but cannot be reached.";
        assertEquals("5 Nape runs but cannot be reached.", machine.run(words.split(" ", -1)));
        machine.answer = Reply.Refused.of("cli.log.nothing-to-undo");
        assertEquals("3 There is nothing to undo.", machine.run(words.split(" ", -1)), "in the agent's own words");
    }

    @ParameterizedTest
    @CsvSource({
        "break postpone 1m, true",
        "break postpone 59s, false",
        "break postpone 1h, true",
        "break postpone 61m, false",
        "break pause 1s, true",
        "break pause 0s, false",
        "break pause 24h, true",
        "break pause 24h1s, false"
    })
    void takesLengthsWithinTheirBounds(String words, boolean taken) {
        machine.answer = new Reply.Done();
        String said = machine.run(words.split(" ", -1));
        assertTrue(said.startsWith(taken ? "0 " : "2 Give a length from 1 "), said);
        assertEquals(taken ? 1 : 0, machine.done.size());
    }

    @Test
    void asksForNothingThatItDoesNotUnderstand() {
        assertEquals(
                Stream.of(BreakKind.values())
                        .map(BreakKind::word)
                        .collect(Collectors.joining(", ", "3 There is no kind of break ‘tea’; there are ", ".")),
                machine.run("break", "now", "--kind", "tea"));
        assertTrue(machine.run("break", "taken", "--kind", "tea").startsWith("3 There is no kind of break ‘tea’"));
        assertEquals(
                "3 ‘13:01’ is in the future; give a time up to now.", machine.run("break", "taken", "--at", "13:01"));
        assertTrue(machine.run("break", "reading", "maybe").startsWith("2 Say on or off."));
        assertTrue(machine.run("break", "pause", "soon").startsWith("2 ‘soon’ is not a length of time"));
        assertTrue(machine.run("break", "postpone", "soon").contains("‘soon’ is not a length of time"));
        assertTrue(machine.run("break")
                .startsWith("2 Say one of: now, begin, short, skip, postpone, leave, back, pause, resume, reading,"
                        + " taken, moved, sitting, standing."));
        assertEquals(List.of(), machine.done);
    }

    @Test
    void opensTheWindowAndThePlayerAndStartsTheAgentForIt() {
        assertEquals("0", machine.run("open", "settings", "voice"));
        assertEquals("0", machine.run("open", "today"));
        assertEquals("0", machine.run("stretch", "desk-5"));
        assertEquals(
                List.of(
                        new Request.OpenWindow("settings", "voice"),
                        new Request.OpenWindow("today", null),
                        new Request.OpenWindow("player", "desk-5")),
                machine.done);
        machine.done.clear();
        assertEquals(
                "3 There is no place ‘attic’; there are today, stretch, log, insights, programme, settings, log-pain,"
                        + " remedy, redflags, guide.",
                machine.run("open", "attic"));
        assertEquals(
                "3 There is no exercise or routine ‘head-stand’; nape exercises and nape routines list them.",
                machine.run("stretch", "head-stand"));
        assertEquals(List.of(), machine.done);
        machine.answer = Reply.Refused.of("cli.log.nothing-to-undo");
        assertEquals("3 There is nothing to undo.", machine.run("open", "today"));
        assertEquals("3 There is nothing to undo.", machine.run("stretch", "desk-5"));
    }
}
