package app.nape.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakKind;
import app.nape.breaks.BreakRule;
import app.nape.breaks.BreakTrigger;
import app.nape.breaks.Delivery;
import app.nape.breaks.Schedule;
import app.nape.breaks.SchedulePresets;
import app.nape.breaks.TimeRange;
import app.nape.content.ScheduleJson;
import app.nape.content.Texts;
import app.nape.ui.control.FileChoice;
import app.nape.ui.player.Voice;
import app.nape.ui.tour.DirectDataDesk;
import app.nape.ui.tour.WindowBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init")
class ScheduleSectionTest {
    @TempDir
    Path folder;

    private WindowBench bench;
    private SettingsPage page;
    private Scene scene;
    private Optional<Path> chosen = Optional.empty();

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        page = new SettingsPage(bench.context(), Voice.SILENT, new DirectDataDesk(), new FileChoice() {
            @Override
            public Optional<Path> toRead(Window over, Kind kind) {
                return chosen;
            }

            @Override
            public Optional<Path> toWrite(Window over, Kind kind, String name) {
                return chosen.map(folder -> folder.resolve(name));
            }
        });
        scene = new Scene(page.root(), 900, 760);
        bench.theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void keepsTheHoursWhenTheBreakStyleChangesAndCanGoBack(FxRobot robot) {
        write(robot, "#hours-monday-1-from", "10");
        press(robot, "#preset-hourly");
        assertEquals("hourly", schedule().name());
        assertEquals(
                new TimeRange(LocalTime.of(10, 0), LocalTime.of(18, 0)),
                ranges(DayOfWeek.MONDAY).getFirst());
        assertFalse(schedule().hours().ranges().containsKey(DayOfWeek.SUNDAY));
    }

    @Test
    void changesTheLengthAndTheUseBeforeABreak(FxRobot robot) {
        press(robot, "#edit-rest-break");
        write(robot, "#length-rest-break", "7 min 30 s");
        write(robot, "#interval-rest-break", "45");
        assertEquals(Duration.ofSeconds(450), rule("rest-break").length());
        assertEquals(Optional.of(Duration.ofMinutes(45)), rule("rest-break").interval());
        assertEquals("own", schedule().name());
        assertTrue(((javafx.scene.control.RadioButton) find("#preset-own")).isSelected());
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndChangesNothing(FxRobot robot) {
        Schedule before = schedule();
        press(robot, "#edit-rest-break");
        write(robot, "#length-rest-break", "3 h");
        assertEquals("The break must be shorter than the time of use before it.", text("#length-rest-break-problem"));
        write(robot, "#length-rest-break", "soon");
        assertEquals("Write a length such as 20 min, 90 s or 1 h 30 min.", text("#length-rest-break-problem"));
        write(robot, "#postponements-rest-break", "11");
        assertEquals("A break may be postponed 0 to 10 times.", text("#postponements-rest-break-problem"));
        write(robot, "#grace", "20 min");
        assertEquals("The wait for a pause in typing goes from 0 s to 10 min.", text("#grace-problem"));
        write(robot, "#typing-pause", "1 min");
        assertEquals("A pause in typing lasts from 1 s to 15 s.", text("#typing-pause-problem"));
        assertEquals(before, schedule());
        robot.interact(() -> find("#grace").requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertEquals("", text("#grace-problem"));
        assertEquals("1 min", ((TextField) find("#grace")).getText());
    }

    @Test
    void goesByStepsWithTheArrowKeysAndStopsAtTheBound(FxRobot robot) {
        robot.interact(() -> find("#typing-pause").requestFocus());
        robot.push(KeyCode.UP);
        assertEquals(Duration.ofSeconds(4), schedule().typingPause());
        robot.push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN).push(KeyCode.DOWN);
        assertEquals(Duration.ofSeconds(1), schedule().typingPause());
        assertTrue(text("#typing-pause-problem").startsWith("A pause in typing"));
    }

    @Test
    void turnsAReminderIntoOneAtClockTimesOnChosenDays(FxRobot robot) {
        press(robot, "#edit-change-position");
        press(robot, (ButtonBase)
                ((Pane) find("#when-change-position")).getChildren().get(1));
        write(robot, "#times-change-position", "9:15, 14");
        press(robot, (ButtonBase)
                ((Pane) ((Pane) find("#days-change-position")).getChildren().getFirst())
                        .getChildren()
                        .getFirst());
        assertEquals(
                new BreakTrigger.AtTimes(
                        List.of(LocalTime.of(9, 15), LocalTime.of(14, 0)),
                        Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)),
                rule("change-position").trigger());
        write(robot, "#times-change-position", "noon");
        assertEquals("Write times such as 10:30, 15:00.", text("#times-change-position-problem"));
        press(robot, (ButtonBase)
                ((Pane) find("#when-change-position")).getChildren().get(2));
        write(robot, "#times-a-day-change-position", "20");
        assertEquals("A reminder may come 1 to 12 times a day.", text("#times-a-day-change-position-problem"));
        assertEquals(new BreakTrigger.TimesADay(3), rule("change-position").trigger());
    }

    @Test
    void addsMovesAndRemovesReminders(FxRobot robot) {
        MenuButton add = (MenuButton) find("#add-rule");
        robot.interact(() -> add.getItems().stream()
                .filter(item -> "add-drink".equals(item.getId()))
                .forEach(item -> item.fire()));
        robot.interact(() -> add.getItems().stream()
                .filter(item -> "add-drink".equals(item.getId()))
                .forEach(item -> item.fire()));
        assertEquals(List.of("microbreak", "change-position", "rest-break", "drink", "drink-2"), ids());
        assertEquals(BreakKind.DRINK, rule("drink-2").kind());
        press(robot, "#up-drink");
        assertEquals(List.of("microbreak", "change-position", "drink", "rest-break", "drink-2"), ids());
        assertEquals(find("#up-drink"), scene.getFocusOwner());
        press(robot, "#remove-microbreak");
        assertEquals(List.of("change-position", "drink", "rest-break", "drink-2"), ids());
        assertNull(scene.lookup("#rule-microbreak"));
    }

    @Test
    void givesADaySeveralRangesAlsoAcrossMidnight(FxRobot robot) {
        press(robot, "#hours-friday-add");
        write(robot, "#hours-friday-2-from", "22:00");
        write(robot, "#hours-friday-2-to", "2:30");
        assertEquals(
                List.of(
                        new TimeRange(LocalTime.of(8, 0), LocalTime.of(18, 0)),
                        new TimeRange(LocalTime.of(22, 0), LocalTime.of(2, 30))),
                ranges(DayOfWeek.FRIDAY));
        assertEquals("standard", schedule().name(), "other hours leave it the same style");
        write(robot, "#hours-friday-2-to", "25:00");
        assertEquals("Write a time such as 8:30 or 17:00.", text("#hours-friday-2-to-problem"));
        press(robot, "#hours-friday-copy");
        assertEquals(ranges(DayOfWeek.FRIDAY), ranges(DayOfWeek.MONDAY));
        assertEquals(List.of(), ranges(DayOfWeek.SATURDAY));
        press(robot, "#hours-friday-1-remove");
        assertEquals(1, ranges(DayOfWeek.FRIDAY).size());
        press(robot, "#hours-sunday-works");
        assertEquals(1, ranges(DayOfWeek.SUNDAY).size());
        press(robot, "#hours-sunday-works");
        assertEquals(List.of(), ranges(DayOfWeek.SUNDAY));
    }

    @Test
    void setsStrictnessStayingAndTheDailyLimit(FxRobot robot) {
        press(robot, "#strict");
        press(robot, "#until-back");
        press(robot, "#limited");
        write(robot, "#daily-limit", "6 h 30 min");
        assertTrue(schedule().strict());
        assertTrue(schedule().untilBack());
        assertEquals(Duration.ofMinutes(390), schedule().dailyLimit());
        write(robot, "#daily-limit", "20 h");
        assertEquals("The daily limit goes from 1 h to 16 h.", text("#daily-limit-problem"));
        press(robot, "#limited");
        assertNull(schedule().dailyLimit());
    }

    @Test
    void offersHowABreakComesAndMayBePutOffAndSkipped(FxRobot robot) {
        press(robot, "#edit-microbreak");
        write(robot, "#postponements-microbreak", "0");
        assertTrue(find("#postponement-microbreak").isDisabled());
        write(robot, "#skips-microbreak", "3");
        assertEquals(3, rule("microbreak").skipsADay());
        press(robot, "#skippable-microbreak");
        assertFalse(rule("microbreak").skippable());
        assertEquals(0, rule("microbreak").postpone().most());
        assertEquals(Delivery.PROMPT, rule("microbreak").delivery());
    }

    @Test
    void givesTheScheduleAwayAndTakesItBack(FxRobot robot) throws IOException {
        press(robot, "#strict");
        Schedule mine = schedule();
        chosen = Optional.of(folder);
        press(robot, "#schedule-export");
        Path file = folder.resolve("nape-schedule.json");
        assertEquals(new ScheduleJson(new Texts(Locale.UK)).write(mine), Files.readString(file));
        press(robot, "#preset-hourly");
        chosen = Optional.of(file);
        press(robot, "#schedule-import");
        assertEquals(mine, schedule());
    }

    @Test
    void refusesAFileThatIsNoScheduleAndChangesNothing(FxRobot robot) throws IOException {
        Path file = Files.writeString(folder.resolve("poem.json"), "Nothing of use");
        chosen = Optional.of(file);
        press(robot, "#schedule-import");
        assertTrue(text("#schedule-file-problem").contains("poem.json"), text("#schedule-file-problem"));
        chosen = Optional.of(folder.resolve("none.json"));
        press(robot, "#schedule-import");
        assertEquals("none.json could not be read. Nothing was changed.", text("#schedule-file-problem"));
        String wrong = new ScheduleJson(new Texts(Locale.UK))
                .write(SchedulePresets.standard())
                .replace("\"PT50M\"", "\"PT90H\"");
        chosen = Optional.of(Files.writeString(folder.resolve("wrong.json"), wrong));
        press(robot, "#schedule-import");
        assertEquals(
                "rest-break: The time of use between two breaks goes from 1 min to 8 h.",
                text("#schedule-file-problem"));
        assertEquals(SchedulePresets.standard(), schedule());
    }

    @Test
    void drawsTheDayAndSaysItInWords(FxRobot robot) {
        assertEquals("Monday: Microbreak 18×, Change position 18×, Rest break 11×.", text("#sample-day-words"));
        press(robot, "#remove-rest-break");
        assertTrue(
                text("#sample-day-words").startsWith("Monday: Microbreak 19×, Change position 19×"),
                text("#sample-day-words"));
        robot.interact(() -> ((ButtonBase)
                        ((Pane) ((Pane) find("#sample-day")).getChildren().getFirst())
                                .getChildren()
                                .getLast())
                .fire());
        assertEquals("Sunday: no working hours, so no reminders.", text("#sample-day-words"));
    }

    @Test
    void reachesEverythingByTheTabKey(FxRobot robot) {
        press(robot, "#edit-rest-break");
        robot.interact(() -> find("#preset-standard").requestFocus());
        Set<String> reached = new java.util.HashSet<>();
        for (int i = 0; i < 140; i++) {
            robot.push(KeyCode.TAB);
            Node focused = scene.getFocusOwner();
            if (focused != null && focused.getId() != null) {
                reached.add(focused.getId());
            }
        }
        for (String id : List.of(
                "edit-microbreak",
                "length-rest-break",
                "interval-rest-break",
                "exercise-rest-break",
                "add-rule",
                "hours-monday-works",
                "hours-monday-1-from",
                "hours-friday-copy",
                "heads-up",
                "typing-pause",
                "grace",
                "minimum-gap",
                "strict",
                "until-back",
                "limited",
                "schedule-import",
                "schedule-export")) {
            assertTrue(reached.contains(id), () -> id + " is not among " + reached);
        }
    }

    private Schedule schedule() {
        return bench.settings.settings().get().schedule();
    }

    private BreakRule rule(String id) {
        return schedule().rule(id).orElseThrow();
    }

    private List<String> ids() {
        return schedule().rules().stream().map(BreakRule::id).toList();
    }

    private List<TimeRange> ranges(DayOfWeek day) {
        return schedule().hours().ranges().getOrDefault(day, List.of());
    }

    private void write(FxRobot robot, String selector, String words) {
        robot.interact(() -> {
            TextField field = (TextField) find(selector);
            field.requestFocus();
            field.setText(words);
        });
        robot.push(KeyCode.ENTER);
    }

    private void press(FxRobot robot, String selector) {
        press(robot, (ButtonBase) find(selector));
    }

    private static void press(FxRobot robot, ButtonBase button) {
        robot.interact(() -> {
            button.requestFocus();
            button.fire();
        });
    }

    private String text(String selector) {
        return ((Labeled) find(selector)).getText();
    }

    private Node find(String selector) {
        Node found = scene.lookup(selector);
        assertNotNull(found, selector);
        return Objects.requireNonNull(found);
    }
}
