package app.nape.ui.breaks;

import static app.nape.ui.breaks.BreakBench.find;
import static app.nape.ui.breaks.BreakBench.press;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.link.AgentStatus.OfferedBreak;
import app.nape.link.Notice;
import app.nape.link.Request;
import app.nape.ui.OnAStage;
import app.nape.workshop.tour.WindowBench;
import java.time.Duration;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A break whose rule says small prompt. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class SmallBreakTest {
    private BreakBench bench;

    @Start
    void start(Stage stage) {
        bench = new BreakBench();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> bench.window.agent.say(bench.window.quiet()));
        robot.interact(() -> bench.window.agent.say(null));
    }

    @Test
    void staysInItsCardWithTheCountdownAndLeavesTheScreenFree(FxRobot robot) {
        bench.show(robot, small(18, true, false, false));
        assertTrue(find("#break-card").getScene().getWindow().isShowing());
        assertFalse(screenTaken());
        assertFalse(find("#break-card-hands").isVisible());
        assertTrue(find("#break-card .timer-ring").isVisible());
        assertFalse(find("#break-card #break-clock").getParent().isVisible());
    }

    @Test
    void hasARingThatGrowsWithTheText(FxRobot robot) {
        bench.show(robot, small(18, true, false, false));
        double ordinary = find("#break-card .timer-ring").getLayoutBounds().getWidth();
        robot.interact(() -> bench.window.settings.change(now -> now.withLooks(it -> it.withTextPercent(200))));
        robot.interact(() -> {
            Parent card = find("#break-card").getScene().getRoot();
            card.applyCss();
            card.layout();
        });
        assertTrue(find("#break-card .timer-ring").getLayoutBounds().getWidth() > 1.8 * ordinary);
    }

    @Test
    void fillsTheScreenWhereThatWasChosen(FxRobot robot) {
        bench.show(robot, bench.window.offered(true));
        assertTrue(screenTaken());
    }

    @Test
    void takesThePlaceOfItsPrompt(FxRobot robot) {
        bench.show(robot, bench.window.offered(false));
        bench.show(robot, small(30, true, false, false));
        assertEquals(
                1,
                Window.getWindows().stream()
                        .filter(each -> each instanceof javafx.stage.Popup)
                        .count());
    }

    @Test
    void saysThatTheTimeWaitsWhileThePersonTypes(FxRobot robot) {
        bench.show(robot, small(18, true, false, false));
        bench.show(robot, small(18, false, false, false));
        assertTrue(find("#break-card-hands").isVisible());
    }

    @Test
    void showsTheTimeOfDayInsteadOfTheCountdownWhereThatWasChosen(FxRobot robot) {
        robot.interact(
                () -> bench.window.context().settings().change(now -> now.withLooks(it -> it.withClockInBreaks(true))));
        bench.show(robot, small(18, true, false, false));
        assertTrue(find("#break-card #break-clock").getParent().isVisible());
        assertFalse(find("#break-card .timer-ring").isVisible());
        bench.tell(robot, new Notice.HideBreak());
        bench.show(robot, bench.window.offered(true));
        assertTrue(find("#break-view #break-clock").getParent().isVisible());
        assertFalse(find("#break-view .timer-ring").isVisible());
    }

    @Test
    void isEndedByItsButton(FxRobot robot) {
        bench.show(robot, small(18, true, false, false));
        press(robot, "#leave-break");
        assertEquals(List.of(new Request.EndBreak()), bench.asked());
        assertFalse(bench.screens.showing());
    }

    @Test
    void takesHoldingTheButtonToEndAStrictOne(FxRobot robot) {
        bench.show(robot, small(18, false, true, false));
        robot.moveTo("#leave-break").press(MouseButton.PRIMARY);
        bench.passes(robot, LeaveGate.HOLD.minusMillis(1));
        assertTrue(bench.screens.showing());
        bench.passes(robot, Duration.ofMillis(1));
        robot.release(MouseButton.PRIMARY);
        assertFalse(bench.screens.showing());
        assertEquals(List.of(new Request.EndBreak()), bench.asked());
    }

    @Test
    void goesAtItsEndAndWhenTheAgentDies(FxRobot robot) {
        bench.show(robot, small(1, true, false, false));
        bench.tell(robot, new Notice.HideBreak());
        assertFalse(bench.screens.showing());
        robot.interact(() -> bench.window.agent.say(bench.window.quiet()));
        bench.show(robot, small(18, true, false, true));
        robot.interact(() -> bench.window.agent.say(null));
        assertFalse(bench.screens.showing());
        assertEquals(List.of(), bench.asked());
    }

    @Test
    void waitsForThePersonWhereThatWasChosen(FxRobot robot) {
        bench.show(robot, small(1, true, false, true));
        bench.tell(robot, new Notice.HideBreak());
        assertTrue(bench.screens.showing());
        assertEquals("Your break is over.", ((Label) find("#break-card-lead")).getText());
        press(robot, "#break-back");
        assertEquals(List.of(new Request.CameBack()), bench.asked());
        assertFalse(bench.screens.showing());
    }

    @Test
    void goesWhenTheAgentHasNoticedThePerson(FxRobot robot) {
        bench.show(robot, small(18, true, false, true));
        bench.tell(robot, new Notice.PersonBack());
        assertTrue(bench.screens.showing());
        bench.show(robot, small(1, true, false, true));
        bench.tell(robot, new Notice.HideBreak());
        assertTrue(bench.screens.showing());
        bench.tell(robot, new Notice.PersonBack());
        assertFalse(bench.screens.showing());
        assertEquals(List.of(), bench.asked());
    }

    @Test
    void isPutOffOrMadeAShortOneFromWithin(FxRobot robot) {
        bench.show(robot, small(18, true, false, false));
        assertFalse(find("#break-card #break-shorter").isVisible());
        press(robot, "#break-card #break-later");
        bench.tell(robot, new Notice.HideBreak());
        bench.show(robot, bench.window.offered(true));
        press(robot, "#break-view #break-shorter");
        assertEquals(List.of(new Request.PostponeBreak(null), new Request.ShorterBreak()), bench.asked());
        bench.tell(robot, new Notice.HideBreak());
        bench.show(robot, bench.held(Duration.ofMinutes(3), true, false));
        assertFalse(find("#break-view #break-later").isVisible());
        assertFalse(find("#break-view #break-shorter").isVisible());
    }

    private OfferedBreak small(long left, boolean counting, boolean strict, boolean untilBack) {
        return BreakBench.with(WindowBench.small(counting), Duration.ofSeconds(left), counting, strict, untilBack);
    }

    private static boolean screenTaken() {
        return Window.getWindows().stream()
                .anyMatch(each -> each.isShowing() && each.getScene().getRoot() instanceof BreakView);
    }
}
