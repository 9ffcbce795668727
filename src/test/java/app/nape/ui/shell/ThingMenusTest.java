package app.nape.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.BreakRule;
import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.workshop.tour.WindowBench;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Days, charts, reminders, sets and episodes have a menu by the menu key, and what is chosen in it is done to what it was opened on. */
@OnAStage
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "there the system tells the toolkit, and no key of a test does")
@SuppressWarnings("NullAway.Init")
class ThingMenusTest {
    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.work();
        bench.show(stage);
        bench.agent.say(bench.quiet());
    }

    private static List<MenuItem> items() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .toList();
    }

    private static List<String> words() {
        return items().stream().map(MenuItem::getText).toList();
    }

    /** Opens the menu of what is given the keyboard. */
    private static void menuOf(FxRobot robot, Node owner) {
        robot.interact(owner::requestFocus);
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void choose(FxRobot robot, String words) {
        robot.interact(() -> {
            MenuItem item = items().stream()
                    .filter(each -> words.equals(each.getText()))
                    .findFirst()
                    .orElseThrow();
            item.getParentPopup().hide();
            item.fire();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void open(FxRobot robot, Place place, @Nullable String argument) {
        robot.interact(() -> bench.shell.open(place, argument));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private boolean there(String id) {
        return bench.shell.root().lookup(id) != null;
    }

    @Test
    void aDayOfTheMonthIsShownInTheListAndLoggedFor(FxRobot robot) {
        logFor(robot);
    }

    private void logFor(FxRobot robot) {
        open(robot, Place.LOG, "month");
        Node day = robot.lookup(".month-cell").queryAll().stream()
                .filter(cell -> cell.getAccessibleText().startsWith("Tuesday 3 November"))
                .findFirst()
                .orElseThrow();
        menuOf(robot, day);
        assertEquals(List.of("Show this day", "Log pain for this day"), words());
        choose(robot, "Log pain for this day");
        assertTrue(there(".pain-entry"), "the entry is open");
        assertEquals(
                "This entry is for Tuesday 3 November. Its time is under “More”.",
                ((Label) bench.shell.root().lookup("#toast-sentence")).getText());
    }

    @Test
    void aDayThatWasMeantAndLeftIsNotMeantByTheNextEntry(FxRobot robot) {
        logFor(robot);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.L);
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.DIGIT4);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(
                bench.context().clocks().now().wall(),
                bench.journal.openEpisodes().getFirst().started());
    }

    @Test
    void aReminderIsMovedAndRemovedByItsMenu(FxRobot robot) {
        open(robot, Place.SETTINGS, null);
        List<BreakRule> before = bench.settings.settings().get().schedule().rules();
        Node edit = robot.lookup("#edit-" + before.get(1).id()).query();
        menuOf(robot, edit);
        assertEquals(
                List.of(
                        "Edit",
                        "Move Change of position up",
                        "Move Change of position down",
                        "Remove Change of position"),
                words());
        choose(robot, "Move Change of position up");
        assertEquals(
                before.get(1).id(),
                bench.settings.settings().get().schedule().rules().getFirst().id());
    }

    @Test
    void aSetOfTheProgrammeIsStartedAndFollowed(FxRobot robot) {
        open(robot, Place.PROGRAMME, null);
        Node card = robot.lookup(".set-card").query();
        menuOf(robot, robot.from(card).lookup(".chip").query());
        assertEquals(List.of("Start", "Follow"), words());
        int before = bench.settings.settings().get().stretching().followed().size();
        choose(robot, "Follow");
        assertEquals(
                1,
                Math.abs(bench.settings.settings().get().stretching().followed().size() - before));
    }

    @Test
    void anEpisodeIsScoredOrEndedByItsMenu(FxRobot robot) {
        robot.interact(bench::workInPain);
        open(robot, Place.LOG, null);
        menuOf(robot, robot.lookup("#log .open-episode #end-episode").query());
        assertTrue(
                words().containsAll(List.of("How is it now?", "Edit", "Ice", "Spasm", "It is over")),
                () -> words().toString());
        int before = bench.journal.openEpisodes().size();
        choose(robot, "It is over");
        assertEquals(before - 1, bench.journal.openEpisodes().size());
    }

    @Test
    void aPointOfAChartLeadsToItsDay(FxRobot robot) {
        robot.interact(bench::workInPain);
        open(robot, Place.INSIGHTS, null);
        Node reader = robot.lookup("#chart-calendar .point-reader").query();
        robot.interact(reader::requestFocus);
        menuOf(robot, reader);
        assertEquals(List.of("Show as table", "Copy the numbers", "Save as picture"), words());
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.END);
        menuOf(robot, reader);
        assertEquals("Show in the Log", words().getFirst());
        choose(robot, "Show in the Log");
        assertTrue(there("#history"), "the list is open");
    }

    @Test
    void theDayOfBreaksLeadsToItsListAndItsReasons(FxRobot robot) {
        open(robot, Place.TODAY, null);
        menuOf(robot, robot.lookup("#day-timeline").query());
        assertEquals(List.of("Show this day in the Log", "Why breaks came"), words());
        choose(robot, "Show this day in the Log");
        assertTrue(there("#history"), "the list is open");
    }
}
