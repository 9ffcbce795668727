package app.nape.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.plans.PlannedPause;
import app.nape.ui.OnAStage;
import app.nape.ui.player.UiBench;
import app.nape.workshop.tour.WindowBench;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** It is nine in the morning on 2 March 2026. */
@OnAStage
class PauseListTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final PlannedPause SOON = new PlannedPause(DAY, LocalTime.of(10, 0), LocalTime.of(11, 0));
    private static final PlannedPause TOMORROW =
            new PlannedPause(DAY.plusDays(1), LocalTime.of(14, 0), LocalTime.of(15, 0));

    private final UiBench bench = new UiBench();

    @Test
    void saysThatNothingIsPlannedOrTakesNoRoom(FxRobot robot) {
        robot.interact(() -> {
            PauseList list = new PauseList(bench.context(), "No pause is planned.");
            assertEquals(List.of("No pause is planned."), words(list));
            assertTrue(list.isManaged());
            PauseList today = PauseList.ofToday(bench.context());
            assertFalse(today.isVisible());
            assertFalse(today.isManaged());
        });
    }

    @Test
    void listsWhatIsPlannedAsSoonAsItIsAndTakesItBack(FxRobot robot) {
        robot.interact(() -> {
            PauseList list = new PauseList(bench.context(), "No pause is planned.");
            plan(TOMORROW);
            plan(SOON);
            assertEquals(List.of("No reminders today, 10:00–11:00", "No reminders tomorrow, 14:00–15:00"), words(list));
            Button back = back(list, 0);
            assertEquals("Cancel: today, 10:00–11:00", back.getAccessibleText(), "heard alone it says which");
            back.fire();
            assertEquals(List.of(TOMORROW), bench.settings().get().plans().pauses());
            assertEquals(List.of("No reminders tomorrow, 14:00–15:00"), words(list));
        });
    }

    @Test
    void showsOnTodayOnlyWhatHasBegunOrBeginsToday(FxRobot robot) {
        robot.interact(() -> {
            PauseList today = PauseList.ofToday(bench.context());
            plan(TOMORROW);
            assertFalse(today.isVisible());
            plan(SOON);
            assertEquals(List.of("No reminders today, 10:00–11:00"), words(today));
            assertTrue(today.isVisible());
        });
    }

    @Test
    void dropsAPauseThatIsOverWhenTheAgentSpeaks(FxRobot robot) {
        robot.interact(() -> {
            plan(SOON);
            PauseList today = PauseList.ofToday(bench.context());
            Node line = today.getChildren().getFirst();
            bench.pass(Duration.ofMinutes(119));
            bench.say(WindowBench.quietStatus());
            assertSame(line, today.getChildren().getFirst(), "the keyboard may be on it");
            bench.pass(Duration.ofMinutes(1));
            bench.say(WindowBench.breakDueStatus());
            assertEquals(List.of(), words(today));
            assertFalse(today.isVisible());
        });
    }

    private void plan(PlannedPause pause) {
        bench.change(now -> now.withPlans(plans -> plans.with(pause, bench.now().wall(), bench.zone())));
    }

    private static List<String> words(PauseList list) {
        return list.getChildren().stream()
                .map(line -> line instanceof Label label
                        ? label.getText()
                        : ((Label) ((Pane) line).getChildren().getFirst()).getText())
                .toList();
    }

    private static Button back(PauseList list, int line) {
        return (Button) ((Pane) list.getChildren().get(line)).getChildren().getLast();
    }
}
