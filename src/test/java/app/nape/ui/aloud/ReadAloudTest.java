package app.nape.ui.aloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.workshop.tour.WindowBench;
import app.nape.words.Texts;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What somebody hears who uses the whole window by its keys and sees nothing of it. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class ReadAloudTest {
    private final Recorder recorder = new Recorder();
    private WindowBench bench;
    private ReadAloud reading;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.show(stage);
        bench.shell.open(Place.TODAY, null);
        reading = new ReadAloud(
                new Texts(Locale.UK), recorder, () -> bench.settings.settings().get().sound());
        reading.begin();
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(reading::end);
    }

    private String heard() {
        WaitForAsyncUtils.waitForFxEvents(10);
        return String.join(" | ", recorder.since());
    }

    private String after(FxRobot robot, KeyCode... keys) {
        var _ = heard();
        robot.push(keys);
        return heard();
    }

    @Test
    void explores(FxRobot robot) {
        say("START", heard());
        robot.interact(() -> bench.workInPain());
        say("CTRL+L", after(robot, KeyCode.CONTROL, KeyCode.L));
        say("SPACE", after(robot, KeyCode.SPACE));
        say("4", after(robot, KeyCode.DIGIT4));
        say("ENTER", after(robot, KeyCode.ENTER));
        say("TAB", after(robot, KeyCode.TAB));
        say("ENTER", after(robot, KeyCode.ENTER));
        say("ALT+1", after(robot, KeyCode.ALT, KeyCode.DIGIT1));
        say("ALT+3", after(robot, KeyCode.ALT, KeyCode.DIGIT3));
        say("TAB", after(robot, KeyCode.TAB));
        say("RIGHT", after(robot, KeyCode.RIGHT));
        for (int i = 0; i < 4; i++) {
            say("TAB", after(robot, KeyCode.TAB));
        }
        say("DOWN", after(robot, KeyCode.DOWN));
        say("DOWN", after(robot, KeyCode.DOWN));
        say("ENTER", after(robot, KeyCode.ENTER));
        say("ALT+1", after(robot, KeyCode.ALT, KeyCode.DIGIT1));
        for (int i = 0; i < 14; i++) {
            say("TAB", after(robot, KeyCode.TAB));
        }
        bench.shell.followBreaks();
        robot.interact(() -> bench.agent.tell(new app.nape.link.Notice.ShowPrompt(bench.offered(false))));
        say("PROMPT", heard());
        robot.interact(() -> bench.agent.tell(new app.nape.link.Notice.ShowBreak(bench.offered(true))));
        say("BREAK", heard());
        say("TAB", after(robot, KeyCode.TAB));
        say("F9", after(robot, KeyCode.F9));
        robot.interact(() -> bench.agent.tell(new app.nape.link.Notice.HideBreak()));
        say("HIDE", heard());
        say("ALT+6", after(robot, KeyCode.ALT, KeyCode.DIGIT6));
        robot.interact(() -> robot.lookup("#passphrase-one").query().requestFocus());
        say("PASS", heard());
        robot.write("ab");
        say("typed", heard());
        say("BACK", after(robot, KeyCode.BACK_SPACE));
        say("LEFT", after(robot, KeyCode.LEFT));
        robot.interact(() -> robot.lookup("#aloud .chip").query().requestFocus());
        say("aloud", heard());
        say("RIGHT", after(robot, KeyCode.RIGHT));
        assertEquals(List.of(), recorder.since());
    }

    private static void say(String what, String words) {
        System.out.println(what + " -> " + words);
    }
}
