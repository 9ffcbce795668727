package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.nape.ui.OnAStage;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

@OnAStage
class HintTest {
    @Test
    void makesATooltipOnlyWhenThePointerComesNear(FxRobot robot) {
        robot.interact(() -> {
            Button button = new Button();
            Hint.on(button, "Show as a table");
            assertEquals("Show as a table", button.getAccessibleHelp());
            assertNull(button.getTooltip());
            enter(button);
            assertEquals("Show as a table", button.getTooltip().getText());
        });
    }

    @Test
    void saysTheNewWordsWhenTheyChange(FxRobot robot) {
        robot.interact(() -> {
            Button button = new Button();
            Hint.on(button, "Show as a table");
            enter(button);
            Hint.on(button, "Show as a chart");
            assertEquals("Show as a chart", button.getTooltip().getText());
            assertEquals("Show as a chart", button.getAccessibleHelp());
        });
    }

    private static void enter(Button button) {
        MouseEvent entered = new MouseEvent(
                MouseEvent.MOUSE_ENTERED,
                0,
                0,
                0,
                0,
                null,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                new PickResult(button, 0, 0));
        Event.fireEvent(button, entered);
    }
}
