package app.nape.ui.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import app.nape.link.Request;
import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.workshop.tour.WindowBench;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A bad day by the keyboard alone, counted from the open window. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class BadDayTest {
    private WindowBench bench;
    private int keys;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.settings.change(
                now -> now.withStretching(it -> it.withTicked(java.util.Set.of("read.heat", "applies.asked"))));
        bench.show(stage);
        bench.agent.say(bench.quiet());
        bench.shell.open(Place.TODAY, null);
    }

    @Test
    void logsPainAndStartsTheAdvisedRemedyInSixKeys(FxRobot robot) {
        press(robot, KeyCode.CONTROL, KeyCode.L);
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.DIGIT7);
        press(robot, KeyCode.ENTER);
        assertEquals(1, bench.journal.openEpisodes().size());
        press(robot, KeyCode.CONTROL, KeyCode.I);
        press(robot, KeyCode.SPACE);
        Request.StartRemedy started =
                assertInstanceOf(Request.StartRemedy.class, bench.agent.asked().getLast());
        assertEquals("heat", started.remedyId());
        assertEquals(6, keys);
    }

    @Test
    void asksWhatAppliesAndForTheCautionsWithOneMoreKeyEachTheFirstTime(FxRobot robot) {
        robot.interact(() -> bench.settings.change(now -> now.withStretching(it -> it.withTicked(java.util.Set.of()))));
        press(robot, KeyCode.CONTROL, KeyCode.L);
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.DIGIT7);
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.CONTROL, KeyCode.I);
        press(robot, KeyCode.SPACE);
        press(robot, KeyCode.SPACE);
        press(robot, KeyCode.SPACE);
        assertInstanceOf(Request.StartRemedy.class, bench.agent.asked().getLast());
        assertEquals(8, keys);
    }

    private void press(FxRobot robot, KeyCode... together) {
        keys++;
        robot.push(together);
    }
}
