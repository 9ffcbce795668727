package app.nape.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.Posture;
import app.nape.link.Request;
import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.workshop.tour.WindowBench;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class NextBreakCardTest {
    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.show(stage);
        bench.agent.say(bench.quiet());
        bench.shell.open(Place.TODAY, null);
    }

    @Test
    void notesABreakThatEndedAWhileAgo(FxRobot robot) {
        Instant now = bench.context().clocks().now().wall();
        robot.interact(() -> item("taken-now").fire());
        robot.interact(() -> item("taken-15").fire());
        assertEquals(
                List.of(
                        new Request.BreakTaken(null, now),
                        new Request.BreakTaken(null, now.minus(Duration.ofMinutes(15)))),
                bench.agent.asked());
    }

    @Test
    void notesABreakOfAnyTimeByKeysAlone(FxRobot robot) {
        Instant now = bench.context().clocks().now().wall();
        robot.interact(() -> item("taken-write").fire());
        TextField field = (TextField) find("#taken-other");
        assertTrue(field.isFocused());
        robot.interact(() -> field.setText("20 h"));
        robot.push(KeyCode.ENTER);
        assertEquals(
                "A break can be noted up to 12 hours afterwards.", ((Labeled) find("#taken-other-problem")).getText());
        robot.interact(() -> field.setText("1 h 40 min"));
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(new Request.BreakTaken(null, now.minus(Duration.ofMinutes(100)))), bench.agent.asked());
    }

    @Test
    void callsNothingWrongWhileTheAgentIsBeingStarted(FxRobot robot) {
        robot.interact(() -> {
            bench.agent.comes(true);
            bench.agent.say(null);
        });
        assertEquals("Reminders are starting", ((Labeled) find("#next-break-title")).getText());
        robot.interact(() -> bench.agent.comes(false));
        assertEquals("Reminders are not running", ((Labeled) find("#next-break-title")).getText());
    }

    @Test
    void turnsReadingModeOnAndOff(FxRobot robot) {
        robot.interact(() -> ((ButtonBase) find("#reading")).fire());
        robot.interact(() -> ((ButtonBase) find("#reading")).fire());
        assertEquals(List.of(new Request.SetReading(true), new Request.SetReading(false)), bench.agent.asked());
    }

    @Test
    void saysHowThePersonIsAtTheDeskPutsItRightAndTakesTheAnswerToANudge(FxRobot robot) {
        assertEquals(null, bench.shell.root().lookup("#position-state"), "nobody has said how they are");
        robot.interact(() -> bench.agent.say(bench.byTurns(false)));
        assertEquals("Sitting for 32 min", ((Labeled) find("#position-state")).getText());
        assertFalse(find("#position-answers").isVisible());
        Node before = find("#position-correct");
        robot.interact(() -> bench.agent.say(bench.byTurns(false)));
        assertEquals(before, find("#position-correct"), "it keeps the keyboard through a new status");
        robot.interact(() -> ((ButtonBase) before).fire());
        robot.interact(() -> bench.agent.say(bench.byTurns(true)));
        assertEquals(null, bench.shell.root().lookup("#position-correct"));
        assertEquals(
                "Change of position: Standing now", find("#position-standing").getAccessibleText());
        for (String answer : List.of("#position-standing", "#position-moved", "#position-later")) {
            robot.interact(() -> ((ButtonBase) find(answer)).fire());
        }
        for (String answer : List.of("#strip-standing", "#strip-moved", "#strip-later")) {
            robot.interact(() -> ((ButtonBase) find(answer)).fire());
        }
        assertEquals(null, bench.shell.root().lookup("#strip-start"));
        assertEquals(null, bench.shell.root().lookup("#strip-skip"));
        List<Request> three = List.of(
                new Request.ChangePosition(Posture.STANDING),
                new Request.ChangePosition(null),
                new Request.PostponeBreak(null));
        assertEquals(
                new Request.ChangePosition(Posture.STANDING),
                bench.agent.asked().getFirst());
        assertEquals(three, bench.agent.asked().subList(1, 4));
        assertEquals(three, bench.agent.asked().subList(4, 7));
        robot.interact(() -> ((ButtonBase) find("#how-you-sit")).fire());
        assertTrue(find("#seat-check").isVisible());
        assertTrue(find("#fits-screen-height").isFocused());
    }

    @Test
    void leadsToTheDecisionLog(FxRobot robot) {
        robot.interact(() -> ((ButtonBase) find("#why-breaks .fold-line")).fire());
        assertTrue(find("#why-lines").isVisible(), "the latest in their place");
        robot.interact(() -> ((ButtonBase) find("#why-all")).fire());
        assertTrue(find("#decisions").isVisible());
    }

    @Test
    void offersNothingWhileTheAgentIsAway(FxRobot robot) {
        robot.interact(() -> bench.agent.say(null));
        assertTrue(find("#break-taken").isDisabled());
        robot.interact(() -> bench.agent.say(bench.quiet()));
        assertFalse(find("#break-taken").isDisabled());
    }

    @Test
    void plansAPauseFromItsMenuShowsItAndTakesItBack(FxRobot robot) {
        robot.interact(() -> ((MenuButton) find("#pause")).getItems().getLast().fire());
        TextField from = (TextField) find("#plan-from");
        assertTrue(from.isFocused());
        robot.interact(() -> {
            from.setText("23:00");
            ((TextField) find("#plan-to")).setText("23:30");
        });
        robot.push(KeyCode.ENTER);
        assertEquals(1, bench.settings.settings().get().plans().pauses().size());
        assertFalse(find("#plan-it").getParent().getParent().isVisible());
        robot.interact(() -> ((ButtonBase) find("#planned-list .link")).fire());
        assertEquals(0, bench.settings.settings().get().plans().pauses().size());
        assertFalse(find("#planned-list").isVisible());
    }

    private MenuItem item(String id) {
        return ((MenuButton) find("#break-taken"))
                .getItems().stream()
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    private Node find(String selector) {
        return Objects.requireNonNull(bench.shell.root().lookup(selector), selector);
    }
}
