package app.nape.ui.aloud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import app.nape.ui.player.PlayerPage;
import app.nape.ui.player.UiBench;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A set that is followed by ear. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class SetReadAloudTest {
    private final Recorder recorder = new Recorder();
    private UiBench bench;
    private PlayerPage player;
    private ReadAloud reading;

    @Start
    void start(Stage stage) {
        bench = new UiBench();
        player = bench.player();
        bench.show(stage, player, 980, 820);
        player.shown("chin-tuck-seated");
        reading = new ReadAloud(
                new Texts(Locale.UK), recorder, () -> bench.settings().get().sound());
        reading.begin();
    }

    @AfterEach
    void end(FxRobot robot) {
        robot.interact(reading::end);
    }

    private List<String> heard() {
        WaitForAsyncUtils.waitForFxEvents(10);
        return recorder.since();
    }

    private List<String> pass(FxRobot robot, int seconds) {
        heard();
        for (int i = 0; i < seconds * 2; i++) {
            robot.interact(() -> {
                bench.pass(Duration.ofMillis(500));
                player.model().tick();
            });
            WaitForAsyncUtils.waitForFxEvents();
        }
        return heard();
    }

    @Test
    void saysEachCueAndNeverCounts(FxRobot robot) {
        heard();
        robot.type(KeyCode.ENTER);
        List<String> begun = heard();
        assertEquals(List.of("Get into position. 1 of 10. Pause, button. Space."), begun);
        List<String> said = pass(robot, 40);
        assertEquals(
                List.of(
                        "Ready. 1 of 10.",
                        "Glide back. 1 of 10.",
                        "Hold, keep breathing. 1 of 10.",
                        "Release. 1 of 10.",
                        "Rest. 2 of 10."),
                said.subList(0, 5));
        assertTrue(said.size() <= 40 / 2, said.toString());
        robot.type(KeyCode.SPACE);
        assertEquals(List.of("Continue."), heard());
    }

    /** The voice of the session says them itself. */
    @Test
    void leavesTheCuesToTheVoiceWhereThatIsOn(FxRobot robot) {
        robot.interact(() -> bench.change(now -> now.withSound(it -> it.withVoice(true))));
        heard();
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("Pause, button. Space."), heard());
        assertEquals(List.of(), pass(robot, 10));
    }
}
