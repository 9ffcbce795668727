package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import app.nape.words.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.event.ActionEvent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A field that takes at most nine; no window is needed for it. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class EntryFieldTest {
    private final List<Integer> taken = new ArrayList<>();
    private EntryField<Integer> field;

    /** Not before: a control cannot be made without the toolkit. */
    @Start
    void start(Stage stage) {
        field = new EntryField<>("count", "How many", true, new CountEntry(new Texts(Locale.UK)), this::take);
    }

    private String take(int value) {
        if (value > 9) {
            return "At most nine.";
        }
        taken.add(value);
        return "";
    }

    @Test
    void takesWhatWasWrittenOnceItIsDone(FxRobot robot) {
        robot.interact(() -> {
            field.show(3);
            write(" 7 ");
            assertEquals(List.of(), taken, "not while it is being written");
            enter();
            assertEquals(List.of(7), taken);
            assertEquals("7", field.field().getText(), "as it is written in the field");
            enter();
            assertEquals(List.of(7), taken, "once");
        });
    }

    @Test
    void saysHowToWriteItAndChangesNothingWhereTheWordsMeanNone(FxRobot robot) {
        robot.interact(() -> {
            field.show(3);
            write("many");
            enter();
            assertEquals("Write a whole number.", problem());
            assertEquals("many", field.field().getText(), "to be mended, not to be written anew");
            assertEquals("How many. Write a whole number.", field.field().getAccessibleText());
            write("4");
            enter();
            assertEquals("", problem());
            assertEquals("How many", field.field().getAccessibleText());
            assertEquals(List.of(4), taken);
        });
    }

    @Test
    void saysWhyAValueIsRefusedAndKeepsItThereToBeMended(FxRobot robot) {
        robot.interact(() -> {
            field.show(3);
            write("12");
            enter();
            assertEquals("At most nine.", problem());
            field.show(3);
            assertEquals("12", field.field().getText(), "a refused value is not wiped away by the old one");
            write("3");
            enter();
            assertEquals("", problem());
            assertEquals(List.of(), taken, "it was three before");
        });
    }

    @Test
    void givesBackOnEscWhatWasThereAndLeavesAnEscOfNothingToThePage(FxRobot robot) {
        robot.interact(() -> {
            field.show(3);
            write("many");
            enter();
            assertTrue(press(KeyCode.ESCAPE));
            assertEquals("3", field.field().getText());
            assertEquals("", problem());
            assertFalse(press(KeyCode.ESCAPE), "nothing is to be given back: the page may close");
        });
    }

    @Test
    void goesByStepsAndNotBeyondWhatIsTaken(FxRobot robot) {
        robot.interact(() -> {
            field.show(8);
            assertTrue(press(KeyCode.UP));
            assertTrue(press(KeyCode.UP));
            assertEquals(List.of(9), taken);
            assertEquals("At most nine.", problem());
            field.show(1);
            press(KeyCode.DOWN);
            press(KeyCode.DOWN);
            assertEquals("0", field.field().getText());
            assertEquals(List.of(9, 0), taken);
            assertFalse(press(KeyCode.LEFT), "the caret’s own key");
        });
    }

    @Test
    void takesNothingBeforeItWasShownAValue(FxRobot robot) {
        robot.interact(() -> {
            write("5");
            enter();
            assertFalse(press(KeyCode.ESCAPE));
            assertEquals(List.of(), taken);
        });
    }

    private void write(String words) {
        field.field().setText(words);
    }

    private void enter() {
        field.field().fireEvent(new ActionEvent());
    }

    /** Whether the field keeps the key for itself. */
    private boolean press(KeyCode code) {
        boolean[] left = {false};
        field.field().setOnKeyPressed(_ -> left[0] = true);
        field.field().fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        return !left[0];
    }

    private String problem() {
        return ((Label) field.getChildren().getLast()).getText();
    }
}
