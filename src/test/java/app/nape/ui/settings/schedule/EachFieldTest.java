package app.nape.ui.settings.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.nape.breaks.Schedule;
import app.nape.ui.OnAStage;
import app.nape.ui.player.UiBench;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Lengths that stand side by side: each field changes its own and no other. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class EachFieldTest {
    private final UiBench bench = new UiBench();
    private final ScheduleDesk desk = new ScheduleDesk(bench.context());
    private final Texts texts = bench.context().texts();
    private Stage stage;
    private Parent part;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private void show(FxRobot robot, Parent shown) {
        robot.interact(() -> {
            part = shown;
            stage.setScene(new Scene(new VBox(shown), 900, 600));
            stage.show();
        });
    }

    private TextField field(String id) {
        return (TextField) Objects.requireNonNull(part.lookup("#" + id), id);
    }

    private void type(FxRobot robot, String id, String words) {
        robot.interact(() -> {
            field(id).requestFocus();
            field(id).setText(words);
        });
        robot.type(KeyCode.ENTER);
    }

    /** The schedule as it was but for one length. */
    private void changesOnly(
            FxRobot robot,
            String id,
            String words,
            Duration wanted,
            Function<Schedule, Duration> part,
            Schedule other) {
        type(robot, id, words);
        assertEquals(wanted, part.apply(desk.schedule()), id);
        assertEquals(waits(other), waits(desk.schedule()), id + " changed something else too");
    }

    private static List<Duration> waits(Schedule of) {
        return List.of(of.headsUp(), of.typingPause(), of.grace(), of.minimumGap(), of.present());
    }

    @Test
    void changesEachWaitAndLeavesTheOtherFourAlone(FxRobot robot) {
        show(robot, new WaitFields(texts, desk));
        Schedule was = desk.schedule();
        Duration forty = Duration.ofSeconds(40);
        changesOnly(
                robot,
                "heads-up",
                "40 s",
                forty,
                Schedule::headsUp,
                was.withWaits(forty, was.grace(), was.typingPause(), was.minimumGap()));
        Schedule second = desk.schedule();
        Duration nine = Duration.ofSeconds(9);
        changesOnly(
                robot,
                "typing-pause",
                "9 s",
                nine,
                Schedule::typingPause,
                second.withWaits(forty, second.grace(), nine, second.minimumGap()));
        Schedule third = desk.schedule();
        Duration seventy = Duration.ofSeconds(70);
        changesOnly(
                robot,
                "grace",
                "70 s",
                seventy,
                Schedule::grace,
                third.withWaits(forty, seventy, nine, third.minimumGap()));
        Schedule fourth = desk.schedule();
        Duration six = Duration.ofMinutes(6);
        changesOnly(
                robot, "minimum-gap", "6 min", six, Schedule::minimumGap, fourth.withWaits(forty, seventy, nine, six));
    }

    @Test
    void showsAWaitThatWasChangedElsewhere(FxRobot robot) {
        show(robot, new WaitFields(texts, desk));
        String before = field("grace").getText();
        robot.interact(() -> desk.change(
                now -> now.withWaits(now.headsUp(), Duration.ofSeconds(75), now.typingPause(), now.minimumGap())));
        assertFalse(before.equals(field("grace").getText()));
    }

    @Test
    void keepsAWaitThatBreaksItsBoundAndSaysWhy(FxRobot robot) {
        show(robot, new WaitFields(texts, desk));
        Schedule was = desk.schedule();
        type(robot, "grace", "9 h");
        assertEquals(was, desk.schedule());
    }
}
