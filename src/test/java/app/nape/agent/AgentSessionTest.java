package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.nape.breaks.Delivery;
import app.nape.breaks.Presence;
import app.nape.desktop.Absence;
import app.nape.desktop.DesktopEvent;
import app.nape.link.Reply;
import app.nape.link.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agent whose session ends under it. */
@SuppressWarnings("NullAway.Init")
class AgentSessionTest {
    @TempDir
    Path folder;

    private AgentScript day;

    @BeforeEach
    void begin() {
        day = new AgentScript(folder, AgentScript.rest(Delivery.FULL_SCREEN)).begin();
    }

    @AfterEach
    void end() {
        day.closeJournal();
    }

    /** A night logged out was a night of use. */
    @Test
    void countsNoNightWithoutADisplay() {
        day.minutes(10);
        day.desktop().noIdle(Absence.NO_DISPLAY);
        day.minutes(600);
        assertEquals(Presence.UNKNOWN, day.status().presence());
        assertEquals(
                Duration.ofMinutes(10).plus(PresenceService.CHANGES_HANDS),
                day.status().activeToday());
        assertEquals(List.of(), day.said());
    }

    @Test
    void countsOnWhenTheDisplayIsBack() {
        day.minutes(10);
        day.desktop().noIdle(Absence.NO_DISPLAY);
        day.minutes(30);
        day.desktop().noIdle(null);
        day.minutes(20);
        assertEquals(Presence.ACTIVE, day.status().presence());
        assertEquals(
                Duration.ofMinutes(30).plus(PresenceService.CHANGES_HANDS),
                day.status().activeToday());
    }

    @Test
    void overlooksASourceThatChangesHands() {
        day.minutes(10);
        day.desktop().noIdle(Absence.NO_DISPLAY);
        day.seconds(PresenceService.CHANGES_HANDS.toSeconds() - 1);
        day.desktop().noIdle(null);
        day.minutes(1);
        assertEquals(
                Duration.ofMinutes(11).plus(PresenceService.CHANGES_HANDS).minusSeconds(1),
                day.status().activeToday());
        assertEquals(1, day.status().decisions().size(), "it started, no more");
    }

    @Test
    void knowsNothingOfAShellThatWasTheOnlyOneToTellAndIsGone() {
        day.minutes(10);
        day.desktop().noIdle(Absence.DESKTOP_DOES_NOT_TELL);
        day.minutes(10);
        assertEquals(Presence.UNKNOWN, day.status().presence());
    }

    @Test
    void takesADesktopThatNeverToldForUse() {
        AgentScript silent = new AgentScript(folder.resolve("silent"), AgentScript.rest(Delivery.FULL_SCREEN));
        silent.withoutIdle(Absence.DESKTOP_DOES_NOT_TELL).begin();
        silent.minutes(10);
        assertEquals(Presence.ACTIVE, silent.status().presence());
        assertEquals(Duration.ofMinutes(10), silent.status().activeToday());
    }

    @Test
    void knowsNothingWhereThereNeverWasADisplay() {
        AgentScript bare = new AgentScript(folder.resolve("bare"), AgentScript.rest(Delivery.FULL_SCREEN));
        bare.withoutIdle(Absence.NO_DISPLAY).begin();
        bare.minutes(200);
        assertEquals(Presence.UNKNOWN, bare.status().presence());
        assertEquals(List.of(), bare.said());
    }

    @Test
    void endsWithItsSessionAndSavesWhatItCounted() {
        day.minutes(20);
        day.desktop().tell(new DesktopEvent.SessionEnded());
        assertEquals(1, day.leavings());
        assertEquals(0, day.endings(), "nobody asked for an end, so the next window starts another");
    }

    @Test
    void makesRoomForAnotherSessionWhenItsOwnDisplayIsGone() {
        day.minutes(5);
        day.desktop().noIdle(Absence.NO_DISPLAY);
        assertEquals(new Reply.Done(), day.ask(new Request.HandOver("0", "", "")));
        assertEquals(1, day.leavings());
    }

    @Test
    void staysWhereTheDisplayOfTheSameNameNeverWasThere() {
        AgentScript bare = new AgentScript(folder.resolve("bare"), AgentScript.rest(Delivery.FULL_SCREEN));
        bare.withoutIdle(Absence.NO_DISPLAY).begin();
        assertEquals(Reply.Refused.of("agent.stays"), bare.ask(new Request.HandOver("0", "", "")));
        assertEquals(new Reply.Done(), bare.ask(new Request.HandOver("1", "", "")));
    }

    @Test
    void makesRoomForASessionThatThePersonWentTo() {
        day.minutes(5);
        assertEquals(new Reply.Done(), day.ask(new Request.HandOver("1", "wayland-0", "")));
        assertEquals(1, day.leavings());
    }

    @Test
    void staysForItsOwnSession() {
        day.minutes(5);
        assertEquals(Reply.Refused.of("agent.stays"), day.ask(new Request.HandOver("0", "wayland-0", "")));
        assertEquals(0, day.leavings());
    }

    /** The next login may have a display of the same name, which the old agent found; its bus it never finds. */
    @Test
    void makesRoomForASessionWithANewBusWhenItsOwnIsGone() {
        day.minutes(5);
        day.desktop().noBus();
        assertEquals(Reply.Refused.of("agent.stays"), day.ask(new Request.HandOver("0", "", "")), "the same bus");
        assertEquals(new Reply.Done(), day.ask(new Request.HandOver("0", "", "unix:path=/run/other")));
    }

    @Test
    void isNotThrownOutByATerminalWithoutADisplay() {
        day.minutes(5);
        day.desktop().noIdle(Absence.NO_DISPLAY);
        assertEquals(Reply.Refused.of("agent.stays"), day.ask(new Request.HandOver("", "", "")));
        assertEquals(0, day.leavings());
    }

    /** Two windows, each of which would start an agent of its own session when it finds none. */
    @Test
    void goesNotBackAndForthBetweenTwoSessionsThatLive() {
        day.seconds(HandingOver.STAYS.toSeconds() - 1);
        assertEquals(Reply.Refused.of("agent.stays"), day.ask(new Request.HandOver("1", "", "")));
        day.seconds(1);
        assertEquals(new Reply.Done(), day.ask(new Request.HandOver("1", "", "")));
    }

    /** An agent went on for days after the program was renewed, with a window that may know more than it. */
    @Test
    void makesRoomForTheRenewedProgramOnceNoBreakIsUnderWay() {
        String own = app.nape.content.Release.here().build();
        day.windowCalls();
        assertEquals(new Reply.Done(), day.ask(new Request.Renew(own)));
        assertEquals(0, day.leavings(), "it is of the same program");
        day.minutes(50);
        assertNotNull(day.status().offered());
        assertEquals(Reply.Refused.of("agent.stays"), day.ask(new Request.Renew("0.9.9 2027-01-01")));
        assertEquals(0, day.leavings());
        day.ask(new Request.PostponeBreak(null));
        assertEquals(new Reply.Done(), day.ask(new Request.Renew("0.9.9 2027-01-01")));
        assertEquals(1, day.leavings());
    }

    @Test
    void takesAPromptBackThatNobodySees() {
        day.windowCalls();
        day.minutes(50);
        assertNotNull(day.status().offered());
        day.said();
        day.desktop().noIdle(Absence.NO_DISPLAY);
        day.seconds(10);
        assertEquals(List.of("08:50:10 hide"), day.said());
        assertNull(day.status().offered());
        assertEquals("Nape cannot tell whether you are here", day.status().held());
    }

    @Test
    void asksTheDesktopToTellByTheLengthThatWasChangedWithTheSchedule() {
        day.minutes(10);
        counts(Duration.ofMinutes(1));
        day.desktop().handsOff();
        day.seconds(59);
        assertEquals(Presence.ACTIVE, day.status().presence());
        day.seconds(2);
        assertEquals(Presence.IDLE, day.status().presence());
        day.desktop().handsOn();
        counts(Duration.ofMinutes(5));
        day.desktop().handsOff();
        day.minutes(4);
        assertEquals(Presence.ACTIVE, day.status().presence());
        day.minutes(2);
        assertEquals(Presence.IDLE, day.status().presence());
    }

    /** The person has chosen how long they count as there without touching anything. */
    private void counts(Duration present) {
        day.change(day.settings().withSchedule(day.settings().schedule().withPresent(present)));
        day.ask(new Request.SettingsChanged());
    }
}
