package app.nape.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@OnAStage
@SuppressWarnings("NullAway.Init")
class PulsesCountedTest {
    private Scene scene;
    private int pulses;

    @Start
    void start(Stage stage) {
        scene = new Scene(new TextField());
        stage.setScene(scene);
        stage.show();
        scene.addPostLayoutPulseListener(() -> pulses++);
    }

    @Test
    void givesTheWindowFivePulsesWhenATestWaitsForIt(FxRobot robot) {
        int before = pulses;
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(pulses >= before + 5, () -> "only " + (pulses - before));
        robot.write("w", 0);
        assertTrue(pulses >= before + 10, () -> "only " + (pulses - before));
    }
}
