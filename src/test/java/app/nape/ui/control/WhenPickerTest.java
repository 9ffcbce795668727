package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import app.nape.words.Texts;
import app.nape.workshop.tour.FixedClocks;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class WhenPickerTest {
    private final ObjectProperty<@Nullable Instant> when = new SimpleObjectProperty<>();
    private WhenPicker picker;

    @Start
    void start(Stage stage) {
        picker = new WhenPicker(
                new Texts(Locale.US), new FixedClocks(Instant.parse("2026-11-21T18:22:00Z"), ZoneOffset.UTC), when);
        stage.setScene(new Scene(picker, 500, 200));
        stage.show();
    }

    private static TextField time(FxRobot robot) {
        return robot.lookup(".text-field").queryAllAs(TextField.class).stream()
                .filter(field -> !(field.getParent() instanceof DatePicker))
                .findFirst()
                .orElseThrow();
    }

    private static void write(FxRobot robot, String words) {
        robot.interact(() -> {
            time(robot).requestFocus();
            time(robot).setText(words);
        });
        robot.push(KeyCode.ENTER);
    }

    @Test
    void speaksOfTimesAsTheLanguageDoesAndUnderstandsBothClocks(FxRobot robot) {
        assertEquals("6:22 PM", time(robot).getText().replace('\u202f', ' '));
        write(robot, "2:20 pm");
        assertEquals(Instant.parse("2026-11-21T14:20:00Z"), when.get());
        write(robot, "13:05");
        assertEquals(Instant.parse("2026-11-21T13:05:00Z"), when.get());
        assertEquals("1:05 PM", time(robot).getText().replace('\u202f', ' '));
    }

    @Test
    void saysInOneSentenceWhatCannotBeAndChangesNothing(FxRobot robot) {
        write(robot, "soon");
        assertNull(when.get());
        assertTrue(fault().startsWith("Write the time like"), fault());
        write(robot, "11 pm");
        assertNull(when.get());
        assertEquals("This time is still to come.", fault());
    }

    private String fault() {
        return ((Label) picker.lookup("#when-time-problem")).getText();
    }
}
