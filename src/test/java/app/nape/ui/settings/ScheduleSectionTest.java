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
import app.nape.exchange.OwnFile;
import app.nape.ui.OnAStage;
import app.nape.ui.PageContext;
import app.nape.ui.control.FileChoice;
import app.nape.words.Texts;
import app.nape.workshop.tour.WindowBench;
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
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@OnAStage
@SuppressWarnings("NullAway.Init")
class ScheduleSectionTest {
    @TempDir
    Path folder;

    private WindowBench bench;
    private Scene scene;
    private Optional<Path> chosen = Optional.empty();

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        PageContext context = bench.context().writing(new OwnFile(file -> file.startsWith(folder.resolve("data"))));
        Node section = ScheduleSection.of(context, new FileChoice() {
            @Override
            public Optional<Path> toRead(Node over, Kind kind) {
                return chosen;
            }

            @Override
            public Optional<Path> toWrite(Node over, Kind kind, String name) {
                return chosen.map(folder -> folder.resolve(name));
            }
        });
        scene = bench.theme.scene(new ScrollPane(section), 900, 760);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void keepsTheHoursWhenTheBreakStyleChangesAndCanGoBack() {
        write("#hours-monday-1-from", "10");
        press("#preset-hourly");
        assertEquals("hourly", schedule().name());
        assertEquals(
                new TimeRange(LocalTime.of(10, 0), LocalTime.of(18, 0)),
                ranges(DayOfWeek.MONDAY).getFirst());
        assertFalse(schedule().hours().ranges().containsKey(DayOfWeek.SUNDAY));
    }

    @Test
    void changesTheLengthAndTheUseBeforeABreak() {
        press("#edit-rest-break");
        write("#length-rest-break", "7 min 30 s");
        write("#interval-rest-break", "45");
        assertEquals(Duration.ofSeconds(450), rule("rest-break").length());
        assertEquals(Optional.of(Duration.ofMinutes(45)), rule("rest-break").interval());
        assertEquals("own", schedule().name());
        assertTrue(((javafx.scene.control.RadioButton) find("#preset-own")).isSelected());
    }

    @Test
    void opensAReminderAndLeavesItsExerciseAsItWas() {
        fx(() -> bench.settings.change(now -> now.withSchedule(now.schedule()
                .withRules(now.schedule().rules().stream()
                        .map(rule -> rule.id().equals("rest-break") ? rule.withRoutine("self-hug") : rule)
                        .toList()))));
        Schedule before = schedule();
        press("#edit-rest-break");
        assertEquals(before, schedule());
        assertEquals("self-hug", rule("rest-break").routineId());
    }

    @Test
    void saysAtTheFieldWhatIsWrongAndChangesNothing() {
        Schedule before = schedule();
        press("#edit-rest-break");
        write("#length-rest-break", "3 h");
        assertEquals("The break must be shorter than the time of use before it.", text("#length-rest-break-problem"));
        write("#length-rest-break", "soon");
        assertEquals("Write a length such as 20 min, 90 s or 1 h 30 min.", text("#length-rest-break-problem"));
        write("#postponements-rest-break", "11");
        assertEquals("A break can be put off 0 to 10 times.", text("#postponements-rest-break-problem"));
        write("#grace", "20 min");
        assertEquals("The wait for a pause in typing can be 0 s to 10 min.", text("#grace-problem"));
        write("#typing-pause", "1 min");
        assertEquals("A pause in typing can be 1 s to 15 s.", text("#typing-pause-problem"));
        assertEquals(before, schedule());
        fx(() -> find("#grace").requestFocus());
        fx(() -> push(KeyCode.ESCAPE));
        assertEquals("", text("#grace-problem"));
        assertEquals("1 min", ((TextField) find("#grace")).getText());
    }

    @Test
    void goesByStepsWithTheArrowKeysAndStopsAtTheBound() {
        fx(() -> find("#typing-pause").requestFocus());
        fx(() -> push(KeyCode.UP));
        assertEquals(Duration.ofSeconds(4), schedule().typingPause());
        fx(() -> {
            for (int i = 0; i < 4; i++) {
                push(KeyCode.DOWN);
            }
        });
        assertEquals(Duration.ofSeconds(1), schedule().typingPause());
        assertTrue(text("#typing-pause-problem").startsWith("A pause in typing"));
    }

    @Test
    void turnsAReminderIntoOneAtClockTimesOnChosenDays() {
        press("#edit-change-position");
        press((ButtonBase) ((Pane) find("#when-change-position")).getChildren().get(1));
        write("#times-change-position", "9:15, 14");
        press((ButtonBase)
                ((Pane) ((Pane) find("#days-change-position")).getChildren().getFirst())
                        .getChildren()
                        .getFirst());
        assertEquals(
                new BreakTrigger.AtTimes(
                        List.of(LocalTime.of(9, 15), LocalTime.of(14, 0)),
                        Set.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)),
                rule("change-position").trigger());
        write("#times-change-position", "noon");
        assertEquals("Write times such as 10:30, 15:00.", text("#times-change-position-problem"));
        press((ButtonBase) ((Pane) find("#when-change-position")).getChildren().get(2));
        write("#times-a-day-change-position", "20");
        assertEquals("A reminder may come 1 to 12 times a day.", text("#times-a-day-change-position-problem"));
        assertEquals(new BreakTrigger.TimesADay(3), rule("change-position").trigger());
    }

    @Test
    void addsMovesAndRemovesReminders() {
        MenuButton add = (MenuButton) find("#add-rule");
        fx(() -> add.getItems().stream()
                .filter(item -> "add-drink".equals(item.getId()))
                .forEach(item -> item.fire()));
        fx(() -> add.getItems().stream()
                .filter(item -> "add-drink".equals(item.getId()))
                .forEach(item -> item.fire()));
        assertEquals(List.of("microbreak", "change-position", "rest-break", "drink", "drink-2"), ids());
        assertEquals(BreakKind.DRINK, rule("drink-2").kind());
        press("#up-drink");
        assertEquals(List.of("microbreak", "change-position", "drink", "rest-break", "drink-2"), ids());
        assertEquals(find("#up-drink"), scene.getFocusOwner());
        press("#remove-microbreak");
        assertEquals(List.of("change-position", "drink", "rest-break", "drink-2"), ids());
        assertNull(scene.lookup("#rule-microbreak"));
    }

    @Test
    void givesADaySeveralRangesAlsoAcrossMidnight() {
        press("#hours-friday-add");
        write("#hours-friday-2-from", "22:00");
        write("#hours-friday-2-to", "2:30");
        assertEquals(
                List.of(
                        new TimeRange(LocalTime.of(8, 0), LocalTime.of(18, 0)),
                        new TimeRange(LocalTime.of(22, 0), LocalTime.of(2, 30))),
                ranges(DayOfWeek.FRIDAY));
        assertEquals("standard", schedule().name(), "other hours leave it the same style");
        write("#hours-friday-2-to", "25:00");
        assertEquals("Write a time such as 08:30 or 17:00.", text("#hours-friday-2-to-problem"));
        press("#hours-friday-copy");
        assertEquals(ranges(DayOfWeek.FRIDAY), ranges(DayOfWeek.MONDAY));
        assertEquals(List.of(), ranges(DayOfWeek.SATURDAY));
        press("#hours-friday-1-remove");
        assertEquals(1, ranges(DayOfWeek.FRIDAY).size());
        press("#hours-sunday-works");
        assertEquals(1, ranges(DayOfWeek.SUNDAY).size());
        press("#hours-sunday-works");
        assertEquals(List.of(), ranges(DayOfWeek.SUNDAY));
    }

    @Test
    void setsStrictnessStayingAndTheDailyLimit() {
        press("#strict");
        press("#until-back");
        press("#limited");
        write("#daily-limit", "6 h 30 min");
        assertTrue(schedule().strict());
        assertTrue(schedule().untilBack());
        assertEquals(Duration.ofMinutes(390), schedule().dailyLimit());
        write("#daily-limit", "20 h");
        assertEquals("The daily limit can be 1 h to 16 h.", text("#daily-limit-problem"));
        press("#limited");
        assertNull(schedule().dailyLimit());
    }

    @Test
    void offersHowABreakComesAndMayBePutOffAndSkipped() {
        press("#edit-microbreak");
        write("#postponements-microbreak", "0");
        assertTrue(find("#postponement-microbreak").isDisabled());
        write("#skips-microbreak", "3");
        assertEquals(3, rule("microbreak").skipsADay());
        press("#skippable-microbreak");
        assertFalse(rule("microbreak").skippable());
        assertEquals(0, rule("microbreak").postpone().most());
        assertEquals(Delivery.PROMPT, rule("microbreak").delivery());
    }

    @Test
    void givesTheScheduleAwayAndTakesItBack() throws IOException {
        press("#strict");
        Schedule mine = schedule();
        chosen = Optional.of(folder);
        press("#schedule-export");
        Path file = folder.resolve("nape-schedule.json");
        assertEquals(new ScheduleJson(new Texts(Locale.UK)).write(mine), Files.readString(file));
        press("#preset-hourly");
        chosen = Optional.of(file);
        press("#schedule-import");
        assertEquals(mine, schedule());
    }

    @Test
    void isNotGivenAwayInPlaceOfWhatNapeKeeps() throws IOException {
        chosen = Optional.of(Files.createDirectories(folder.resolve("data")));
        press("#schedule-export");
        Path file = folder.resolve("data/nape-schedule.json");
        assertEquals(
                "Nape keeps a file of its own at " + file
                        + ", so nothing was written there. Choose another name or folder.",
                text("#schedule-file-problem"));
        assertFalse(Files.exists(file));
    }

    @Test
    void refusesAFileThatIsNoScheduleAndChangesNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("poem.json"), "Nothing of use");
        chosen = Optional.of(file);
        press("#schedule-import");
        assertTrue(text("#schedule-file-problem").contains("poem.json"), text("#schedule-file-problem"));
        chosen = Optional.of(folder.resolve("none.json"));
        press("#schedule-import");
        assertEquals("none.json could not be read. Nothing was changed.", text("#schedule-file-problem"));
        String wrong = new ScheduleJson(new Texts(Locale.UK))
                .write(SchedulePresets.standard())
                .replace("\"PT50M\"", "\"PT90H\"");
        chosen = Optional.of(Files.writeString(folder.resolve("wrong.json"), wrong));
        press("#schedule-import");
        assertEquals(
                "rest-break: The time of use between two breaks can be 1 min to 8 h.", text("#schedule-file-problem"));
        assertEquals(SchedulePresets.standard(), schedule());
    }

    @Test
    void drawsTheDayAndSaysItInWords() {
        assertEquals("Monday: Microbreak 11×, Change of position 10×, Rest break 10×.", text("#sample-day-words"));
        press("#remove-rest-break");
        assertTrue(
                text("#sample-day-words").startsWith("Monday: Microbreak 19×, Change of position 19×"),
                text("#sample-day-words"));
        fx(() -> ((ButtonBase)
                        ((Pane) ((Pane) find("#sample-day")).getChildren().getFirst())
                                .getChildren()
                                .getLast())
                .fire());
        assertEquals("Sunday: no working hours, so no reminders.", text("#sample-day-words"));
    }

    @Test
    void reachesEverythingByTheTabKey() {
        press("#edit-rest-break");
        fx(() -> find("#preset-standard").requestFocus());
        Set<String> reached = new java.util.HashSet<>();
        fx(() -> {
            for (int i = 0; i < 140; i++) {
                push(KeyCode.TAB);
                if (scene.getFocusOwner().getId() != null) {
                    reached.add(scene.getFocusOwner().getId());
                }
            }
        });
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

    private void write(String selector, String words) {
        fx(() -> {
            TextField field = (TextField) find(selector);
            field.applyCss(); // a field that has just been made hears no Enter before it has its skin
            field.requestFocus();
            field.setText(words);
            push(KeyCode.ENTER);
        });
    }

    /** Presses and releases a key where the keyboard is; on the FX thread. */
    private void push(KeyCode key) {
        for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            scene.getFocusOwner().fireEvent(new KeyEvent(type, "", "", key, false, false, false, false));
        }
    }

    /** Does it on the FX thread, and what that left to be done there, without waiting for frames as a robot would. */
    private static void fx(Runnable task) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, task);
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {});
    }

    private void press(String selector) {
        press((ButtonBase) find(selector));
    }

    private static void press(ButtonBase button) {
        fx(() -> {
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
