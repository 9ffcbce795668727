package app.nape.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.plans.PlannedPause;
import app.nape.ui.OnAStage;
import app.nape.ui.player.UiBench;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** It is nine in the morning on 2 March 2026. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class PausePlannerTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final UiBench bench = new UiBench();
    private int planned;
    private PausePlanner planner;

    @Start
    void start(Stage stage) {
        planner = new PausePlanner(bench.context(), () -> planned++);
    }

    @Test
    void proposesAnHourOfTodayFromTheNextQuarterOn(FxRobot robot) {
        robot.interact(() -> {
            plan();
            assertEquals(List.of(pause(DAY, 9, 15, 10, 15)), pauses());
            assertEquals(1, planned);
            bench.pass(Duration.ofMinutes(14));
            planner.begin();
            assertEquals("09:15", planner.first().getText(), "a minute before it");
            bench.pass(Duration.ofMinutes(1));
            planner.begin();
            assertEquals("09:30", planner.first().getText(), "not what begins this minute");
        });
    }

    @Test
    void proposesTomorrowWhereTheNextQuarterIsAfterMidnight(FxRobot robot) {
        robot.interact(() -> {
            bench.pass(Duration.ofHours(14).plusMinutes(50));
            planner.begin();
            assertEquals("00:00", planner.first().getText());
            assertTrue(day(1).isSelected());
            plan();
            assertEquals("", said());
            assertEquals(List.of(pause(DAY.plusDays(1), 0, 0, 1, 0)), pauses());
        });
    }

    @Test
    void plansForTomorrowOrAnyOtherDay(FxRobot robot) {
        robot.interact(() -> {
            day(1).fire();
            assertFalse(date().isVisible());
            plan();
            day(2).fire();
            assertTrue(date().isVisible());
            assertEquals(DAY.plusDays(2), date().getValue(), "the first day that has no button of its own");
            plan();
            date().setValue(DAY.plusDays(9));
            plan();
            assertEquals(
                    List.of(DAY.plusDays(1), DAY.plusDays(2), DAY.plusDays(9)),
                    pauses().stream().map(PlannedPause::day).toList());
            day(0).fire();
            assertFalse(date().isVisible());
            day(2).fire();
            assertEquals(DAY.plusDays(9), date().getValue(), "what was chosen before stays");
        });
    }

    @Test
    void asksForADayWhereNoneIsWritten(FxRobot robot) {
        robot.interact(() -> {
            day(2).fire();
            date().setValue(null);
            plan();
            assertEquals(List.of(), pauses());
            assertTrue(button().isDisabled());
            assertTrue(
                    ((Label) planner.lookup("#plan-date-problem")).getText().startsWith("Write the day like this: "));
            day(0).fire();
            plan();
            assertEquals(DAY, pauses().getFirst().day(), "a day that is not asked for stands against nothing");
        });
    }

    @Test
    void saysInOneSentenceWhatCannotBeAndChangesNothing(FxRobot robot) {
        robot.interact(() -> {
            to("soon");
            assertEquals("", said(), "not while somebody writes");
            assertTrue(button().isDisabled());
            assertEquals("Write a time such as 08:30 or 17:00.", button().getAccessibleHelp());
            enter();
            assertEquals("Write a time such as 08:30 or 17:00.", said());
            assertTrue(problem().isVisible());
            to("9:15");
            assertEquals("A pause needs a beginning and an end; both were 09:15.", said(), "as it is mended");
            planner.first().setText("7");
            to("8");
            enter();
            assertEquals("The time from 07:00 to 08:00 is over already.", said());
            assertEquals(List.of(), pauses());
            assertEquals(0, planned);
            to("12");
            plan();
            assertEquals("", said(), "what was mended is not said any more");
            assertFalse(problem().isVisible());
            enter();
            assertEquals("A pause from 07:00 to 12:00 is planned already.", said());
            assertEquals(1, planned);
            planner.begin();
            assertEquals("", said());
        });
    }

    @Test
    void plansByEnterInEitherField(FxRobot robot) {
        robot.interact(() -> {
            planner.first().fireEvent(new ActionEvent());
            to("11");
            field("plan-to").fireEvent(new ActionEvent());
            assertEquals(List.of(pause(DAY, 9, 15, 10, 15), pause(DAY, 9, 15, 11, 0)), pauses());
        });
    }

    @Test
    void givesEachFieldItsName(FxRobot robot) {
        assertEquals("From", planner.first().getAccessibleText());
        assertEquals("to", field("plan-to").getAccessibleText());
        assertEquals("Day", date().getEditor().getAccessibleText());
    }

    private static PlannedPause pause(LocalDate day, int hour, int minute, int toHour, int toMinute) {
        return new PlannedPause(day, LocalTime.of(hour, minute), LocalTime.of(toHour, toMinute));
    }

    private List<PlannedPause> pauses() {
        return bench.settings().get().plans().pauses();
    }

    private void plan() {
        button().fire();
    }

    private Button button() {
        return (Button) planner.lookup("#plan-it");
    }

    private void enter() {
        field("plan-to").fireEvent(new ActionEvent());
    }

    private ToggleButton day(int place) {
        return (ToggleButton)
                ((Pane) planner.getChildren().getFirst()).getChildren().get(place);
    }

    private DatePicker date() {
        return (DatePicker) planner.lookup("#plan-date");
    }

    private TextField field(String id) {
        return (TextField) planner.lookup("#" + id);
    }

    private void to(String words) {
        field("plan-to").setText(words);
    }

    private Label problem() {
        return (Label) planner.lookup("#plan-to-problem");
    }

    private String said() {
        return problem().getText();
    }
}
