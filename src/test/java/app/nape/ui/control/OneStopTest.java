package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Tab comes to a group once; arrows go on within it. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class OneStopTest {
    private Button before;
    private ToggleButton one;
    private ToggleButton two;
    private ToggleButton three;
    private Button after;

    @Start
    void start(Stage stage) {
        before = new Button("before");
        one = new ToggleButton("one");
        two = new ToggleButton("two");
        three = new ToggleButton("three");
        after = new Button("after");
        HBox group = new HBox(one, two, three);
        two.setDisable(true);
        OneStop.arrows(group, List.of(one, two, three));
        stage.setScene(new Scene(new VBox(before, group, after), 300, 200));
        stage.show();
        before.requestFocus();
    }

    @Test
    void isPassedWithTwoTabsAndRemembersWhereOneWas(FxRobot robot) {
        robot.type(KeyCode.TAB);
        assertTrue(one.isFocused());
        robot.type(KeyCode.RIGHT);
        assertTrue(three.isFocused(), "what cannot be used is passed over");
        assertFalse(three.isSelected(), "an arrow chooses nothing");
        robot.type(KeyCode.TAB);
        assertTrue(after.isFocused());
        robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
        assertTrue(three.isFocused());
    }

    @Test
    void staysAtItsEndsAndGoesThereByHomeAndEnd(FxRobot robot) {
        robot.type(KeyCode.TAB).type(KeyCode.END);
        assertTrue(three.isFocused());
        robot.type(KeyCode.RIGHT);
        assertTrue(three.isFocused());
        robot.type(KeyCode.HOME);
        assertTrue(one.isFocused());
        robot.type(KeyCode.LEFT);
        assertTrue(one.isFocused());
    }

    @Test
    void beginsAtWhatIsChosen(FxRobot robot) {
        robot.interact(() -> three.setSelected(true));
        robot.type(KeyCode.TAB);
        assertTrue(three.isFocused());
    }

    @Test
    void isNeverLostWhereItsOnlyStopCannotBeUsedAnyMore(FxRobot robot) {
        robot.interact(() -> one.setDisable(true));
        assertEquals(
                List.of(three),
                List.of(one, two, three).stream()
                        .filter(ToggleButton::isFocusTraversable)
                        .filter(each -> !each.isDisabled())
                        .toList());
        robot.interact(() -> one.setDisable(false));
        robot.type(KeyCode.TAB);
        assertTrue(three.isFocused());
    }
}
