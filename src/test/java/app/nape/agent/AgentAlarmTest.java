package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakRule;
import app.nape.breaks.Delivery;
import app.nape.desktop.DesktopEvent;
import app.nape.link.AgentStatus;
import app.nape.link.Reply;
import app.nape.link.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the agent says where no program shows notifications: nothing of it passes in silence. */
class AgentAlarmTest {
    @TempDir
    private Path folder;

    @Test
    void startsNoTimerForARemedyOrASiteThatNobodyKnows() {
        AgentScript day = bare();
        assertEquals(
                Reply.Refused.of("agent.remedy.unknown"),
                day.ask(new Request.StartRemedy("rm -rf", Duration.ofMinutes(15), null, null, null)));
        assertEquals(
                Reply.Refused.of("agent.remedy.unknown-site"),
                day.ask(new Request.StartRemedy("heat", Duration.ofMinutes(15), "elbow", null, null)));
        assertNull(day.status().remedy());
    }

    @Test
    void opensAWindowForEachMomentOfATimerAndSounds() {
        AgentScript day = bare();
        day.ask(ice());
        day.minutes(5);
        assertEquals(List.of("08:05:00 skin check", "08:05:00 window started", "08:05:00 sound SWITCH 60"), told(day));
        day.windowCalls();
        assertEquals(List.of("08:05:00 card “Timer: five minutes” [OK, Open Nape]"), told(day));
        assertEquals("Timer: five minutes", standing(day).getFirst().title());

        day.minutes(10);
        assertEquals(
                List.of(
                        "08:15:00 remedy over",
                        "08:15:00 card “Time is up” [End timer, Open Nape]",
                        "08:15:00 sound DONE 60"),
                told(day));
        day.minutes(5);
        assertEquals(
                List.of(
                        "08:20:00 remedy over",
                        "08:20:00 card “Please end it now” [OK, Open Nape]",
                        "08:20:00 sound DONE 60"),
                told(day));
        assertNull(day.status().remedy());
        assertEquals("Please end it now", standing(day).getFirst().title());
        day.minutes(30);
        assertEquals(List.of("08:50:00 card gone remedy"), told(day));
        assertEquals(List.of(), standing(day));
    }

    @Test
    void soundsAndTellsInTheStatusWhereNothingCanBeShown() {
        AgentScript day = bare();
        day.noDisplay("There is no display.");
        day.ask(ice());
        day.minutes(15);
        assertEquals(
                List.of(
                        "08:05:00 skin check",
                        "08:05:00 sound SWITCH 60",
                        "08:15:00 remedy over",
                        "08:15:00 sound DONE 60"),
                told(day));
        assertEquals(
                List.of(new AgentStatus.StandingNotice("remedy", "Time is up", "Please end it now.")), standing(day));
        day.ask(new Request.StopRemedy(null));
        assertEquals(List.of(), standing(day));
    }

    @Test
    void takesTheCardAwayWhenTheTimerIsEndedElsewhereOrTheCardWasSeen() {
        AgentScript day = bare();
        day.windowCalls();
        day.ask(ice());
        day.minutes(5);
        told(day);
        day.ask(new Request.CardSeen("remedy"));
        assertTrue(told(day).contains("08:05:00 card gone remedy"));
        assertEquals(List.of(), standing(day));

        day.minutes(10);
        told(day);
        day.ask(new Request.StopRemedy(null));
        assertEquals(List.of("08:15:00 card gone remedy"), told(day));
    }

    @Test
    void takesACardOfAnAgentBeforeItAwayToo() {
        AgentScript day = bare();
        day.windowCalls();
        told(day);
        day.ask(new Request.CardSeen("remedy"));
        assertEquals(List.of("08:00:00 card gone remedy"), told(day));
    }

    @Test
    void triesAnotherWindowThoughTheLastOneDied() {
        AgentScript day = bare();
        day.ask(ice());
        day.minutes(5);
        day.windowDies(1);
        told(day);
        day.minutes(10);
        assertTrue(told(day).contains("08:15:00 window started"));
        day.windowCalls();
        assertEquals(List.of("08:15:00 card “Time is up” [End timer, Open Nape]"), told(day));
    }

    @Test
    void saysWhatItIsAboutOnlyWhereThePersonAllowsIt() {
        AgentScript day = bare();
        day.change(day.settings().withPrivacy(it -> it.withHealthInNotifications(true)));
        day.windowCalls();
        day.ask(ice());
        told(day);
        day.minutes(5);
        assertTrue(told(day).contains("08:05:00 card “Look at your skin” [OK, Open Nape]"));
    }

    @Test
    void tellsTheEndOfAMassageOnceAndSaysNothingOfSkin() {
        AgentScript day = bare();
        day.change(day.settings().withPrivacy(it -> it.withHealthInNotifications(true)));
        day.windowCalls();
        day.ask(new Request.StartRemedy("massage-self", Duration.ofSeconds(60), null, null, null));
        told(day);
        day.minutes(25);
        assertEquals(
                List.of("08:01:00 remedy over", "08:01:00 card “Time is up” [OK, Open Nape]", "08:01:00 sound DONE 60"),
                told(day));
        assertEquals(
                "It ended by itself and is in your log.",
                standing(day).getFirst().body());
        assertEquals(1, day.kept("remedy").size());
    }

    @Test
    void isSilentWhereThePersonWantsNoSounds() {
        AgentScript day = bare();
        day.change(day.settings().withSound(it -> it.withChimes(false)));
        day.windowCalls();
        day.ask(ice());
        told(day);
        day.minutes(5);
        assertEquals(List.of("08:05:00 skin check", "08:05:00 card “Timer: five minutes” [OK, Open Nape]"), told(day));
    }

    @Test
    void showsACardWhenTheDesktopLosesTheNotification() {
        AgentScript day = new AgentScript(folder).begin();
        day.windowCalls();
        day.ask(ice());
        day.minutes(5);
        told(day);
        day.desktop().tell(new DesktopEvent.NotificationLost("remedy"));
        assertEquals(List.of("08:05:00 card “Timer: five minutes” [OK, Open Nape]"), told(day));
    }

    @Test
    void showsThePromptWhenTheDesktopLosesItsNotification() {
        AgentScript day = new AgentScript(folder, AgentScript.rest(Delivery.NOTIFICATION)).begin();
        day.windowCalls();
        day.minutes(50);
        told(day);
        day.desktop().tell(new DesktopEvent.NotificationLost("break"));
        assertEquals(List.of("08:50:00 prompt rest-break"), told(day));
    }

    @Test
    void soundsForABreakWhereNothingCanBeShown() {
        for (Delivery delivery : List.of(Delivery.NOTIFICATION, Delivery.PROMPT)) {
            AgentScript day = new AgentScript(folder.resolve(delivery.name()), AgentScript.rest(delivery)).begin();
            day.desktop().bare();
            day.noDisplay("There is no display.");
            day.minutes(51);
            assertTrue(
                    told(day).stream().anyMatch(line -> line.endsWith("sound HEADS_UP 60")), () -> delivery.toString());
        }
    }

    @Test
    void tellsTheDailyLimitByACardThatGoesByItself() {
        AgentScript day = bare();
        day.change(day.settings().withSchedule(day.settings().schedule().withDailyLimit(Duration.ofHours(1))));
        day.ask(new Request.SettingsChanged());
        day.windowCalls();
        day.minutes(62);
        List<String> told = told(day);
        assertTrue(told.contains("09:00:00 card “Enough for today” [OK]"), told::toString);
        assertTrue(told.contains("09:01:00 card gone daily-limit"), told::toString);
    }

    private AgentScript bare(BreakRule... rules) {
        AgentScript day = new AgentScript(folder, rules).begin();
        day.desktop().bare();
        day.said();
        return day;
    }

    private static Request ice() {
        return new Request.StartRemedy("ice", Duration.ofMinutes(15), null, null, null);
    }

    private static List<String> told(AgentScript day) {
        return day.said();
    }

    private static List<AgentStatus.StandingNotice> standing(AgentScript day) {
        return day.status().notices();
    }
}
