package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakOutcome;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Delivery;
import app.nape.breaks.SchedulePresets;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.QuietReason;
import app.nape.desktop.TrayFace;
import app.nape.journal.JournalEntry;
import app.nape.link.AgentStatus;
import app.nape.link.Reply;
import app.nape.link.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Days of a whole agent, told as scripts: work from nine with a rest break due after 50 minutes of use. */
class AgentDayTest {
    @TempDir
    Path folder;

    @Test
    void opensAWindowThenShowsPromptAndBreakAndKeepsTheOutcome() {
        AgentScript day = working(Delivery.FULL_SCREEN);
        day.minutes(49);
        day.seconds(39);
        day.windowCalls();
        day.seconds(26);
        day.desktop().handsOff();
        day.minutes(6);
        assertEquals(
                List.of(
                        "08:49:38 window started",
                        "08:49:40 prompt rest-break",
                        "08:50:00 prompt rest-break",
                        "08:50:08 break rest-break 300 s",
                        "08:55:08 hide"),
                day.said());
        assertEquals(List.of("08:50:08 TAKEN PT5M"), day.outcomes());
        assertEquals(1, day.status().counts().taken());
    }

    @Test
    void showsAWindowThatComesLateWhatIsOnOffer() {
        AgentScript day = working(Delivery.FULL_SCREEN);
        day.minutes(49);
        day.seconds(50);
        day.said();
        day.windowCalls();
        assertEquals(List.of("08:49:50 prompt rest-break"), day.said());
    }

    @Test
    void asksByNotificationWithoutADisplayAndSaysSo() {
        AgentScript day = working(Delivery.FULL_SCREEN);
        day.noDisplay("There is no display.");
        day.minutes(50);
        List<String> said = day.said();
        assertEquals("08:49:40 notify “Rest break, 5 min” [begin, postpone, skip]", said.getFirst());
        assertTrue(said.stream().noneMatch(line -> line.contains("window")), said::toString);
        AgentStatus.Capability window = day.status().capabilities().getLast();
        assertEquals(new AgentStatus.Capability("window", false, "There is no display."), window);

        day.desktop().tell(new DesktopEvent.ButtonPressed("break", "skip"));
        assertEquals(List.of("08:50:00 SKIPPED PT0S"), day.outcomes());
    }

    @Test
    void asksByNotificationWhenTheWindowDies() {
        AgentScript day = working(Delivery.FULL_SCREEN);
        day.minutes(49);
        day.seconds(38);
        day.windowDies(1);
        day.said();
        day.seconds(2);
        assertEquals(
                List.of("08:49:40 notify “Rest break, 5 min” [begin, postpone, skip]", "08:49:40 prompt rest-break"),
                day.said());
        assertEquals(new Reply.Done(), day.ask(new Request.OpenWindow("today", null)));
        assertEquals(List.of("08:49:40 window started"), day.said(), "a person who asks gets another try");
    }

    @Test
    void asksByNotificationTooWhenTheWindowTakesVeryLong() {
        AgentScript day = working(Delivery.FULL_SCREEN);
        day.minutes(49);
        day.seconds(50);
        assertEquals(
                "08:49:48 notify “Rest break, 5 min” [begin, postpone, skip]",
                day.said().getLast());
    }

    @Test
    void postponesFromANotificationAsLongAsItsRuleSays() {
        AgentScript day = working(Delivery.NOTIFICATION);
        day.minutes(50);
        day.seconds(1);
        assertTrue(day.said().stream().anyMatch(line -> line.contains("notify “Rest break, 5 min”")));
        day.desktop().tell(new DesktopEvent.ButtonPressed("break", "postpone"));
        assertEquals(List.of("08:50:01 POSTPONED PT0S"), day.outcomes());
        day.said();
        day.minutes(6);
        assertTrue(day.said().stream().anyMatch(line -> line.startsWith("08:55:") && line.contains("notify")));
    }

    @Test
    void holdsABreakDuringACallAndOffersItAfter() {
        AgentScript day = working(Delivery.FULL_SCREEN);
        day.minutes(45);
        day.windowCalls();
        day.desktop().quiet(QuietReason.MICROPHONE, true);
        day.minutes(20);
        assertEquals(List.of(), day.said(), "nothing is shown during a call");
        assertEquals("a call is on", day.status().held());
        assertTrue(day.status().breaks().getFirst().overdue());

        day.desktop().quiet(QuietReason.MICROPHONE, false);
        day.minutes(1);
        List<String> said = day.said();
        assertTrue(said.stream().anyMatch(line -> line.contains("prompt rest-break")), said::toString);
        assertNull(day.status().held());
    }

    @Test
    void keepsQuietWhilePausedAndShowsItInTheTray() {
        AgentScript day = working(Delivery.FULL_SCREEN);
        assertEquals(TrayFace.Mood.COUNTING, day.desktop().face().mood());
        day.minutes(40);
        day.desktop().tell(new DesktopEvent.TrayChosen("pause-60"));
        day.minutes(30);
        assertEquals(List.of(), day.said());
        assertEquals(TrayFace.Mood.PAUSED, day.desktop().face().mood());
        assertEquals(
                AgentScript.START.plus(Duration.ofMinutes(100)), day.status().pausedUntil());
        day.minutes(31);
        assertTrue(day.said().stream().anyMatch(line -> line.contains("prompt")), "the need went on building");
    }

    @Test
    void showsTheRingOfTheTrayGoingDown() {
        AgentScript day = working(Delivery.FULL_SCREEN);
        day.minutes(25);
        assertEquals(0.5, day.desktop().face().left(), 0.02);
        assertEquals("Rest break in 25 min", day.desktop().face().tooltip());
    }

    /** SafeEyes showed a stale time after the clock was set, and a next break that lay in the past. */
    @Test
    void showsTheSameTimeToTheNextBreakWhateverTheClockSaysAndNeverOneThatIsOver() {
        AgentScript day = working(Delivery.FULL_SCREEN);
        day.minutes(25);
        for (long hours : List.of(-1, 1, 26, -30)) {
            day.loop().clockSet(Duration.ofHours(hours));
            assertEquals(
                    Duration.ofMinutes(25), day.status().breaks().getFirst().in(), hours + " h");
        }
        day.loop().sleep(Duration.ofDays(3));
        day.seconds(1);
        assertTrue(
                day.status().breaks().stream().noneMatch(next -> next.in().isNegative()),
                () -> day.status().breaks().toString());
    }

    @Test
    void countsARestTakenUnasked() {
        AgentScript day = working(Delivery.FULL_SCREEN);
        day.minutes(30);
        day.desktop().handsOff();
        day.minutes(6);
        day.desktop().handsOn();
        day.seconds(1);
        assertEquals(
                List.of("08:30:00 NATURAL PT5M"),
                day.outcomes().stream().map(this::fiveMinutes).toList());
        assertEquals(List.of(), day.said());
    }

    /** The desktop is asked early enough to tell of thirty seconds away, though a minute would do for the rest break beside it. */
    @Test
    void countsAMicrobreakTakenUnasked() {
        BreakRule rest = AgentScript.rest(Delivery.FULL_SCREEN);
        BreakRule micro = new BreakRule(
                "microbreak",
                BreakKind.MICROBREAK,
                new BreakTrigger.AfterActive(Duration.ofMinutes(20)),
                Duration.ofSeconds(30),
                Delivery.PROMPT,
                rest.postpone(),
                true,
                20,
                null);
        AgentScript day = new AgentScript(folder, rest, micro).begin();
        day.minutes(15);
        day.desktop().handsOff();
        day.minutes(4);
        day.desktop().handsOn();
        day.seconds(1);
        assertEquals(List.of("08:15:00 NATURAL PT30S"), day.outcomes());
    }

    private String fiveMinutes(String outcome) {
        return outcome.replaceAll("PT[56]M$", "PT5M");
    }

    @Test
    void wakesForNothingWhileThePersonIsAway() {
        AgentScript day = working(Delivery.FULL_SCREEN);
        day.minutes(10);
        day.desktop().handsOff();
        day.minutes(10);
        int before = day.loop().wakes();
        day.minutes(600);
        assertTrue(
                day.loop().wakes() - before <= 4 * 10,
                () -> (day.loop().wakes() - before) + " wake-ups in ten hours away from the machine");
    }

    @Test
    void wakesAboutOnceAMinuteWhileThePersonWorks() {
        AgentScript day = working(Delivery.FULL_SCREEN);
        int before = day.loop().wakes();
        day.minutes(45);
        assertTrue(day.loop().wakes() - before <= 50, () -> (day.loop().wakes() - before) + " wake-ups in 45 minutes");
    }

    @Test
    void takesANewScheduleAtOnce() {
        AgentScript day = working(Delivery.FULL_SCREEN);
        day.minutes(10);
        day.change(day.settings().withSchedule(SchedulePresets.standard()));
        assertEquals(new Reply.Done(), day.ask(new Request.SettingsChanged()));
        assertEquals(
                SchedulePresets.standard().rules().size(), day.status().breaks().size());
    }

    @Test
    void refusesInOneSentenceAndChangesNothing() {
        AgentScript day = working(Delivery.FULL_SCREEN);
        day.minutes(5);
        AgentStatus before = day.status();
        assertEquals(Reply.Refused.of("agent.refused.nothing-on-offer", "", ""), day.ask(new Request.BeginBreak()));
        assertInstanceOf(Reply.Refused.class, day.ask(new Request.Pause(Duration.ofDays(30))));
        assertInstanceOf(Reply.Refused.class, day.ask(new Request.Resume()));
        assertEquals(before.breaks(), day.status().breaks());
        assertEquals(before.decisions(), day.status().decisions());
    }

    @Test
    void waitsWithEarlyQuestionsUntilTheDesktopHasSpoken() {
        AgentScript day = working(Delivery.FULL_SCREEN);
        assertNotNull(day.status().day());
        assertEquals(new Reply.Done(), day.ask(new Request.Quit()));
        assertEquals(1, day.endings());
    }

    @Test
    void writesOutcomesWhenTheDiskHasRoomAgain() {
        AgentScript day = working(Delivery.FULL_SCREEN);
        day.diskFull(true);
        day.minutes(10);
        day.ask(new Request.BreakTaken(null, null));
        day.minutes(1);
        assertEquals(List.of(), day.outcomes());
        day.diskFull(false);
        day.minutes(2);
        assertEquals(1, day.outcomes().size());
        assertEquals(BreakOutcome.TAKEN, ((JournalEntry.Break) day.kept("break").getFirst()).outcome());
    }

    private AgentScript working(Delivery delivery) {
        return new AgentScript(folder, AgentScript.rest(delivery)).begin();
    }
}
