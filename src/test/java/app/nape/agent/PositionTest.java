package app.nape.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Delivery;
import app.nape.breaks.PositionDay;
import app.nape.breaks.PostponePolicy;
import app.nape.breaks.Posture;
import app.nape.breaks.Rhythm;
import app.nape.desktop.DesktopEvent;
import app.nape.desktop.TrayItem;
import app.nape.link.AgentStatus;
import app.nape.link.Reply;
import app.nape.link.Request;
import app.nape.link.Samples;
import app.nape.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A nudge to change position wherever it shows, how the person is at their desk, and what is kept of both. */
class PositionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 19);

    @TempDir
    Path folder;

    private static BreakRule move() {
        return new BreakRule(
                "move",
                BreakKind.CHANGE_POSITION,
                new BreakTrigger.AfterActive(Duration.ofMinutes(30)),
                Duration.ofMinutes(1),
                Delivery.NOTIFICATION,
                new PostponePolicy(1, Duration.ofMinutes(5)),
                true,
                5,
                null);
    }

    private AgentScript day() {
        return new AgentScript(folder, move()).begin();
    }

    private AgentScript byTurns() {
        AgentScript day = new AgentScript(folder, move());
        Settings settings = day.settings();
        day.change(settings.withSchedule(settings.schedule().withRhythm(Rhythm.USUAL)));
        day.begin();
        day.ask(new Request.SettingsChanged());
        return day;
    }

    private static String tooltip(AgentScript day) {
        return day.desktop().face().tooltip();
    }

    private static List<String> menu(AgentScript day) {
        return day.desktop().face().menu().stream()
                .map(item -> switch (item) {
                    case TrayItem.Line(String words) -> words;
                    case TrayItem.Choice(String id, String label, boolean on) ->
                        id + ": " + label + (on ? "" : " (off)");
                    case TrayItem.Group(String label, var _) -> label;
                    case TrayItem.Rule _ -> "-";
                })
                .toList();
    }

    @Test
    void asksForAnAnswerByNotificationAndTakesIt() {
        AgentScript day = day();
        day.minutes(30);
        assertEquals(List.of("08:30:00 notify “Change of position, 1 min” [standing, moved, postpone]"), day.said());
        day.desktop().tell(new DesktopEvent.ButtonPressed("break", "moved"));
        day.seconds(1);
        assertEquals(List.of("08:30:00 TAKEN PT0S"), day.outcomes());
        assertEquals(
                "Change of position: you have moved.",
                day.status().decisions().getFirst().text());
        assertNull(day.status().offered());
        assertNull(day.status().position(), "they have not said how they are");
        day.minutes(30);
        day.desktop().tell(new DesktopEvent.ButtonPressed("break", "standing"));
        day.seconds(60);
        AgentStatus.Position position = day.status().position();
        assertEquals(new AgentStatus.Position(Posture.STANDING, true, Duration.ofSeconds(60), null), position);
        assertEquals("Change of position in 29 min · Standing for 1 min", tooltip(day));
        day.closeJournal();
    }

    @Test
    void offersToSkipWhereItCannotBePutOffAnyMore() {
        AgentScript day = day();
        day.minutes(30);
        day.desktop().tell(new DesktopEvent.ButtonPressed("break", "postpone"));
        day.said();
        day.minutes(5);
        assertEquals(List.of("08:35:00 notify “Change of position, 1 min” [standing, moved, skip]"), day.said());
        day.closeJournal();
    }

    @Test
    void opensItsWindowWhenTheNudgeItselfIsClicked() {
        AgentScript day = day();
        day.windowCalls();
        day.minutes(30);
        day.said();
        day.desktop().tell(new DesktopEvent.ButtonPressed("break", app.nape.desktop.Notification.BODY));
        day.seconds(0);
        assertEquals(List.of("08:30:00 raise today"), day.said());
        day.closeJournal();
    }

    @Test
    void asksInTheTrayAndTakesTheAnswerThere() {
        AgentScript day = byTurns();
        day.minutes(40);
        List<String> menu = menu(day);
        assertEquals(
                List.of(
                        "Change of position, 1 min",
                        "Sitting for 40 min",
                        "-",
                        "standing: Standing now",
                        "moved: I have moved",
                        "postpone: In 5 min",
                        "skip: Skip"),
                menu.subList(0, 7));
        day.desktop().tell(new DesktopEvent.TrayChosen("standing"));
        day.minutes(2);
        assertEquals("Standing for 2 min", menu(day).get(1));
        assertEquals("sitting: I am sitting", menu(day).get(2));
        assertEquals(
                1,
                day.status().decisions().stream()
                        .filter(line -> line.text().equals("Change of position: you are standing now."))
                        .count());
        day.closeJournal();
    }

    @Test
    void saysHowTheyAreFromTheFirstMinuteWhereTurnsAreTaken() {
        AgentScript day = byTurns();
        assertEquals(
                new AgentStatus.Position(Posture.SITTING, false, Duration.ZERO, Duration.ofMinutes(40)),
                day.status().position());
        day.minutes(40);
        assertEquals(
                new AgentStatus.Change(Posture.STANDING, Duration.ofMinutes(20)),
                Objects.requireNonNull(day.status().offered()).change());
        day.ask(new Request.ChangePosition(Posture.STANDING));
        assertEquals(Duration.ofMinutes(20), day.status().breaks().getFirst().in());
        assertEquals(Duration.ofMinutes(20), day.status().breaks().getFirst().interval());
        day.crash(Duration.ofSeconds(10));
        assertEquals(
                Posture.STANDING,
                Objects.requireNonNull(day.status().position()).posture());
        day.closeJournal();
    }

    @Test
    void bringsTheDaysChangesIntoTheJournal() {
        AgentScript day = byTurns();
        day.minutes(40);
        assertEquals(
                Reply.Done.class,
                day.ask(new Request.ChangePosition(Posture.STANDING)).getClass());
        day.minutes(16);
        day.ask(new Request.ChangePosition(null));
        day.minutes(7);
        assertEquals(
                Map.of(
                        DAY,
                        new PositionDay(
                                2, 2, 0, Duration.ofMinutes(40), Duration.ofMinutes(40), Duration.ofMinutes(16))),
                day.positionDays());
        day.close();
        assertEquals(
                Duration.ofMinutes(23),
                day.positionDays().values().iterator().next().stood());
        day.closeJournal();
    }

    @Test
    void bringsTheDaysChangesIntoTheJournalThoughItWasKilledBeforeItCould() {
        AgentScript day = day();
        day.diskFull(true);
        day.minutes(31);
        day.ask(new Request.ChangePosition(null));
        day.crash(Duration.ofSeconds(5));
        day.diskFull(false);
        day.minutes(16);
        assertEquals(1, day.positionDays().values().iterator().next().answered());
        day.closeJournal();
    }

    @Test
    void readsTheStateOfAnAgentThatKnewNothingOfPositions() throws IOException {
        AgentScript day = day();
        day.minutes(5);
        Path file = folder.resolve("breaks.json");
        String now = Files.readString(file);
        String before = now.replaceAll(",\"(stint|positions)\":\\{[^}]*}", "");
        assertTrue(before.length() < now.length() - 60, before);
        Files.writeString(file, before);
        day.crash(Duration.ofSeconds(1));
        day.minutes(1);
        assertTrue(day.status().activeToday().compareTo(Duration.ofMinutes(5)) >= 0);
        day.closeJournal();
    }

    @Test
    void goesThroughTheLinkWithItsAnswer() throws app.nape.link.BadLine {
        app.nape.link.LinkJson json = new app.nape.link.LinkJson();
        var shown = new app.nape.link.Notice.ShowPrompt(Samples.nudge());
        assertEquals(shown, json.notice(json.line(shown)));
    }
}
