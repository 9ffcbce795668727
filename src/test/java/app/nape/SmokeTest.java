package app.nape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class SmokeTest {
    @SuppressWarnings("NullAway")
    Label label;

    @Start
    void start(Stage stage) {
        label = new Label("x");
        stage.setScene(new javafx.scene.Scene(label));
        stage.show();
    }

    @Test
    void toolkitStartsWithoutADisplay() {
        assertEquals("x", label.getText());
    }
}
