package app.nape.ui.breaks;

import static app.nape.ui.breaks.BreakBench.closeWindow;
import static app.nape.ui.breaks.BreakBench.find;
import static app.nape.ui.breaks.BreakBench.press;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.link.Notice;
import app.nape.link.Request;
import app.nape.ui.OnAStage;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class BreakScreensTest {
    private BreakBench bench;

    @Start
    void start(Stage stage) {
        bench = new BreakBench();
    }

    @AfterEach
    void close(FxRobot robot) {
        bench.tell(robot, new Notice.HideBreak());
    }

    @Test
    void startsTheBreakFromTheCard(FxRobot robot) {
        prompt(robot);
        press(robot, "#prompt-start");
        assertEquals(List.of(new Request.BeginBreak()), bench.asked());
        assertFalse(bench.screens.showing());
    }

    @Test
    void putsTheBreakOffByItsRulesLengthFromTheCard(FxRobot robot) {
        prompt(robot);
        press(robot, "#prompt-later");
        assertEquals(List.of(new Request.PostponeBreak(null)), bench.asked());
    }

    @Test
    void skipsTheBreakFromTheCard(FxRobot robot) {
        prompt(robot);
        press(robot, "#prompt-skip");
        assertEquals(List.of(new Request.SkipBreak()), bench.asked());
    }

    @Test
    void leavesTheBreakByEsc(FxRobot robot) {
        show(robot);
        robot.push(KeyCode.ESCAPE);
        assertEquals(List.of(new Request.EndBreak()), bench.asked());
        assertFalse(bench.screens.showing());
    }

    @Test
    void isNotLeftByTheSpaceOfSomebodyWhoTypesOnAsItBegins(FxRobot robot) {
        robot.interact(() -> {
            bench.window.agent.tell(new Notice.ShowBreak(bench.window.offered(true)));
            bench.time.passes(StrayKeys.REST.dividedBy(2));
            List.of(KeyCode.A, KeyCode.SPACE, KeyCode.B).forEach(BreakBench::type);
            // Each of them is a reason to wait on: so long since the last, not since the break came.
            bench.time.passes(StrayKeys.REST.minusMillis(1));
            BreakBench.type(KeyCode.SPACE);
        });
        assertTrue(bench.screens.showing());
        robot.interact(() -> {
            bench.time.passes(StrayKeys.REST);
            BreakBench.type(KeyCode.SPACE);
        });
        assertFalse(bench.screens.showing());
        assertEquals(List.of(new Request.EndBreak()), bench.asked());
    }

    /** They were swallowed without a word, and missed only afterwards. */
    @Test
    void saysThatLettersMeantForAnotherProgramDidNotGetThere(FxRobot robot) {
        show(robot);
        assertFalse(find("#stray-keys").isVisible());
        robot.interact(() -> List.of("\t", "\u001b").forEach(BreakBench::letter));
        assertFalse(find("#stray-keys").isVisible(), "no letters");
        robot.interact(() -> BreakBench.letter("a"));
        assertTrue(find("#stray-keys").isVisible());
        robot.interact(() -> {
            bench.window.agent.tell(new Notice.HideBreak());
            bench.window.agent.tell(new Notice.ShowBreak(bench.window.offered(true)));
        });
        assertFalse(find("#stray-keys").isVisible(), "the next break");
        robot.interact(() -> {
            bench.time.passes(StrayKeys.REST);
            BreakBench.letter("a");
        });
        assertFalse(find("#stray-keys").isVisible(), "after a rest a key is meant for the break");
    }

    /** The one that came by itself; that it has stepped back the agent says. */
    @Test
    void asksOnceForABreakToStepBackForLettersAndThenSaysThatTheyWentNowhere(FxRobot robot) {
        bench.show(robot, BreakBench.justCome(bench.window.offered(true)));
        robot.interact(() -> BreakBench.letter("a"));
        assertEquals(List.of(new Request.TypedOver()), bench.asked());
        assertFalse(find("#stray-keys").isVisible());
        robot.interact(() -> BreakBench.letter("b"));
        assertTrue(find("#stray-keys").isVisible());
        assertEquals(List.of(new Request.TypedOver()), bench.asked());
    }

    @Test
    void leavesTheBreakByItsButton(FxRobot robot) {
        show(robot);
        press(robot, "#leave-break");
        assertEquals(List.of(new Request.EndBreak()), bench.asked());
        assertFalse(bench.screens.showing());
    }

    @Test
    void leavesTheBreakWhenItsWindowIsClosed(FxRobot robot) {
        show(robot);
        closeWindow(robot);
        assertEquals(List.of(new Request.EndBreak()), bench.asked());
        assertFalse(bench.screens.showing());
    }

    @Test
    void takesEverythingAwayWhenTheAgentSaysSo(FxRobot robot) {
        show(robot);
        bench.tell(robot, new Notice.HideBreak());
        assertFalse(bench.screens.showing());
        assertEquals(List.of(), bench.asked());
    }

    @Test
    void takesEverythingAwayWhenTheAgentDies(FxRobot robot) {
        robot.interact(() -> bench.window.agent.say(bench.window.quiet()));
        show(robot);
        robot.interact(() -> bench.window.agent.say(null));
        assertFalse(bench.screens.showing());
    }

    @Test
    void usesItsWindowsAgain(FxRobot robot) {
        show(robot);
        Window first = find("#break-view").getScene().getWindow();
        bench.tell(robot, new Notice.HideBreak());
        show(robot);
        assertEquals(first, find("#break-view").getScene().getWindow());
    }

    private void prompt(FxRobot robot) {
        bench.show(robot, bench.window.offered(false));
    }

    private void show(FxRobot robot) {
        bench.show(robot, bench.window.offered(true));
    }
}
