package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.testfx.util.WaitForAsyncUtils.waitFor;

import app.nape.link.AgentStatus;
import app.nape.ui.OnAStage;
import app.nape.ui.player.UiBench;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class RemedyLineTest {
    private UiBench bench;
    private final StackPane root = new StackPane();

    @Start
    void start(Stage stage) {
        bench = new UiBench();
        stage.setScene(new Scene(root, 400, 100));
        stage.show();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private RemedyLine line(String remedy, Duration gone, Duration whole) {
        Instant started = bench.now().wall().minus(gone);
        return new RemedyLine(
                bench.context(),
                new AgentStatus.RunningRemedy(
                        new UUID(0, 1), remedy, started, started.plus(whole), started.plusSeconds(1_200)));
    }

    private String said(String remedy, int goneMinutes, FxRobot robot) {
        RemedyLine[] made = new RemedyLine[1];
        robot.interact(() -> made[0] = line(remedy, Duration.ofMinutes(goneMinutes), Duration.ofMinutes(15)));
        return made[0].getText();
    }

    @Test
    void asksForALookAtTheSkinForTwoMinutesFromTheFifthOn(FxRobot robot) {
        assertEquals("Ice or cold pack, 11 min left", said("ice", 4, robot));
        assertEquals("Ice or cold pack: look at your skin now. 10 min left", said("ice", 5, robot));
        assertEquals("Ice or cold pack, 8 min left", said("ice", 7, robot));
        assertEquals("Ice or cold pack: time is up, take it off", said("ice", 15, robot));
        assertEquals("Deep breathing, 10 min left", said("breathing", 5, robot));
    }

    @Test
    void goesOnCountingByItself(FxRobot robot) throws TimeoutException {
        RemedyLine[] made = new RemedyLine[1];
        robot.interact(() -> {
            made[0] = line("ice", Duration.ofMinutes(10), Duration.ofMillis(901_100));
            root.getChildren().setAll(made[0]);
            assertEquals("Ice or cold pack, 6 min left", made[0].getText());
            bench.pass(Duration.ofSeconds(1));
        });
        waitFor(10, TimeUnit.SECONDS, () -> made[0].getText().equals("Ice or cold pack, 5 min left"));
    }
}
