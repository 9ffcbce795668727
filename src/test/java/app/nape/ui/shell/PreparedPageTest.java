package app.nape.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.workshop.tour.WindowBench;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pages are made ready behind the one that is shown, and nobody sees it. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class PreparedPageTest {
    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.workInPain();
        bench.show(stage);
        bench.shell.open(Place.TODAY, null);
    }

    @Test
    void leavesThePageOnShowAndItsFocusAlone(FxRobot robot) {
        robot.interact(() -> {
            var focused = bench.shell.root().getScene().getFocusOwner();
            bench.shell.prepare(Place.INSIGHTS);
            bench.shell.prepare(Place.LOG);
            assertEquals(focused, bench.shell.root().getScene().getFocusOwner());
        });
        assertTrue(seen(robot, "#chart-timeline").isEmpty());
        assertTrue(seen(robot, "#log").isEmpty());
        assertTrue(seen(robot, "#break-now").isPresent());
        robot.interact(() -> bench.shell.open(Place.INSIGHTS, null));
        assertTrue(seen(robot, "#chart-timeline").isPresent());
        assertTrue(seen(robot, "#chart-exposure").isPresent());
        assertTrue(seen(robot, "#break-now").isEmpty());
    }

    @Test
    void leavesNothingOfASessionThatWasOnlyRehearsed(FxRobot robot) {
        int before = bench.journal
                .latest(bench.context().clocks().now().wall().plusSeconds(1), 99, Set.of("stretch"))
                .size();
        robot.interact(() -> {
            var focused = bench.shell.root().getScene().getFocusOwner();
            bench.shell.prepare(Place.STRETCH);
            bench.shell.prepareSession();
            assertEquals(focused, bench.shell.root().getScene().getFocusOwner());
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#player-start").tryQuery().isEmpty());
        assertTrue(robot.lookup("#player-pause").tryQuery().isEmpty());
        assertTrue(robot.lookup("#exercise-start").tryQuery().isEmpty());
        assertTrue(seen(robot, "#break-now").isPresent());
        assertEquals(
                before,
                bench.journal
                        .latest(bench.context().clocks().now().wall().plusSeconds(1), 99, Set.of("stretch"))
                        .size());
        robot.interact(() -> bench.shell.startSession("micro-60"));
        assertTrue(seen(robot, "#player-start").isPresent());
    }

    @Test
    void isStyledAndLaidOutBeforeItIsSeen(FxRobot robot) {
        robot.interact(() -> bench.shell.prepare(Place.INSIGHTS));
        WaitForAsyncUtils.waitForFxEvents();
        Region exposure = robot.lookup("#chart-exposure").queryAs(Region.class);
        double tall = exposure.getHeight();
        assertTrue(tall > 50, "laid out while hidden");
        robot.interact(() -> {
            bench.shell.open(Place.INSIGHTS, null);
            bench.shell.root().applyCss();
            bench.shell.root().layout();
        });
        assertEquals(tall, exposure.getHeight());
        assertSame(exposure, robot.lookup("#chart-exposure").query());
    }

    @Test
    void makesTheLinesOfTheListBeforeItsFirstLook(FxRobot robot) {
        robot.interact(() -> bench.shell.prepare(Place.LOG));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> bench.shell.open(Place.LOG, null));
        assertTrue(seen(robot, "#history").isEmpty(), "the Log begins with what matters now");
        robot.interact(() -> bench.shell.open(Place.LOG, "history"));
        var cells = robot.lookup("#history .history-cell").queryAll();
        assertTrue(cells.size() > 3, "made ahead: " + cells.size());
    }

    @Test
    void opensTheMenuOfTheChosenLineByItsKeyAndClosesItByEscape(FxRobot robot) {
        robot.interact(() -> bench.shell.open(Place.LOG, "history"));
        WaitForAsyncUtils.waitForFxEvents();
        ListView<?> list = robot.lookup("#history").queryAs(ListView.class);
        robot.interact(() -> {
            list.requestFocus();
            list.getSelectionModel().select(1);
            list.fireEvent(new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 0, 0, 0, 0, true, new PickResult(list, 0, 0)));
        });
        List<ContextMenu> open = Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .toList();
        assertEquals(1, open.size(), "the key speaks to the list, not to its line");
        assertEquals(2, open.getFirst().getItems().size());
        robot.push(KeyCode.ESCAPE);
        assertFalse(open.getFirst().isShowing());
        assertTrue(seen(robot, "#history").isPresent());
    }

    @Test
    void leavesNoCardOfWarningSignsThatWasOnlyRehearsedAndKeepsNothingOfIt(FxRobot robot) {
        var safety = bench.journal.cardSafety();
        robot.interact(() -> {
            var focused = bench.shell.root().getScene().getFocusOwner();
            bench.shell.prepareHelp();
            assertEquals(focused, bench.shell.root().getScene().getFocusOwner());
        });
        assertTrue(robot.lookup("#red-flags").tryQuery().isEmpty());
        assertTrue(seen(robot, "#guide").isEmpty());
        assertTrue(seen(robot, "#break-now").isPresent());
        assertEquals(safety, bench.journal.cardSafety(), "nobody has looked at the card");
        Node ready = robot.lookup("#guide").query();
        robot.interact(() -> bench.shell.showGuide(null));
        assertSame(ready, robot.lookup("#guide").query());
        assertTrue(seen(robot, "#guide").isPresent());
    }

    @Test
    void laysTheCardOfWarningSignsThatWasRehearsedEachTime(FxRobot robot) {
        robot.interact(() -> bench.shell.prepareHelp());
        robot.interact(() -> bench.shell.showRedFlags());
        Node first = robot.lookup("#red-flags").query();
        assertTrue(robot.lookup("#close-red-flags").query().isFocused());
        robot.interact(() -> bench.shell.closeCard());
        assertTrue(robot.lookup("#red-flags").tryQuery().isEmpty());
        robot.interact(() -> bench.shell.showRedFlags());
        assertSame(first, robot.lookup("#red-flags").query(), "nothing is made or styled anew");
        robot.interact(() -> {
            bench.shell.closeCard();
            bench.settings.change(now -> now.withRegion("DE"));
            bench.shell.showRedFlags();
        });
        assertEquals(
                "112", robot.lookup("#emergency-number").queryAs(Label.class).getText());
    }

    @Test
    void coversUnderACardWhatIsSeenAndLeavesThePagesThatWaitAsTheyAre(FxRobot robot) {
        robot.interact(() -> {
            bench.shell.prepare(Place.LOG);
            bench.shell.showRedFlags();
        });
        Node today = bench.shell.page(Place.TODAY).root();
        assertTrue(today.isDisabled(), "neither mouse nor keyboard");
        assertTrue(robot.lookup("#get-help").query().isDisabled());
        assertTrue(robot.lookup("#strip").query().isDisabled());
        assertFalse(robot.lookup("#log").query().isDisabled(), "else it would be styled anew for nothing");
        robot.interact(() -> bench.shell.open(Place.LOG, null));
        assertTrue(robot.lookup("#log").query().isDisabled(), "a page that is opened under the card");
        robot.interact(() -> bench.shell.closeCard());
        assertFalse(robot.lookup("#log").query().isDisabled());
        assertFalse(robot.lookup("#get-help").query().isDisabled());
        robot.interact(() -> bench.shell.open(Place.TODAY, null));
        assertFalse(today.isDisabled());
    }

    @Test
    void findsWhatIsShownBeforeWhatIsHidden(FxRobot robot) {
        robot.interact(() -> bench.shell.open(Place.LOG, null));
        assertTrue(robot.lookup("#log-pain").query().getParent().isVisible());
        robot.interact(() -> bench.shell.root().lookup("#log-pain").fireEvent(new javafx.event.ActionEvent()));
        assertTrue(seen(robot, "#save-pain").isPresent());
    }

    private static Optional<Node> seen(FxRobot robot, String selector) {
        return robot.lookup(selector).match(PreparedPageTest::seen).tryQuery();
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
