package app.nape.app.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import app.nape.words.Texts;
import java.util.Locale;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What somebody sees who started Nape from an icon and has a folder that cannot be used. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class SentenceWindowTest {
    private static final String SENTENCE = "Nape cannot use the folder /home/ada/nape: Read-only file system.";

    private Stage stage;

    @Start
    void open(Stage unused) {
        stage = SentenceWindow.stage(new Texts(Locale.UK), SENTENCE);
        stage.show();
    }

    @Test
    void saysTheSentenceInFullAndIsClosedByTheKeyboard(FxRobot robot) {
        Label said = robot.lookup(
                        node -> node instanceof Label label && label.getText().equals(SENTENCE))
                .query();
        assertTrue(said.isWrapText());
        Set<Node> buttons = robot.lookup(node -> node instanceof Button).queryAll();
        assertEquals(1, buttons.size());
        assertTrue(stage.isShowing());
        robot.interact(() -> stage.requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertFalse(stage.isShowing());
    }
}
