package app.nape.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.nape.ui.OnAStage;
import java.util.Arrays;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@NullUnmarked
@OnAStage
class StripsTest {
    private static final int WIDE = 30;
    private static final int HIGH = 100;
    private static final int BEFORE = 0xFF102030;
    private static final int AFTER = 0xFF405060;

    private final int[] picture = new int[WIDE * HIGH];
    private Strips strips;

    @Start
    void start(Stage stage) {
        strips = new Strips();
        Arrays.fill(picture, BEFORE);
        strips.fit(WIDE, HIGH, 1);
        strips.show(picture, 0, HIGH);
        stage.setScene(new Scene(new StackPane(strips), 200, 200));
        stage.show();
    }

    @Test
    void drawsNothingIntoWhatIsShown(FxRobot robot) {
        Image shown = image(0);
        robot.interact(() -> Arrays.fill(picture, AFTER));
        assertEquals(BEFORE, shown.getPixelReader().getArgb(3, 3), "the toolkit may be reading it");
        robot.interact(() -> strips.show(picture, 0, HIGH));
        assertEquals(BEFORE, shown.getPixelReader().getArgb(3, 3), "the toolkit may be reading it");
        assertEquals(AFTER, image(0).getPixelReader().getArgb(3, 3));
    }

    @Test
    void paintsOnlyTheStripsInWhichSomethingChanged(FxRobot robot) {
        Image first = image(0);
        Image last = image(2);
        robot.interact(() -> strips.show(picture, 85, 90));
        assertSame(first, image(0));
        assertNotSame(last, image(2));
    }

    @Test
    void coversEveryRowOnce() {
        double down = 0;
        for (var child : strips.getChildren()) {
            ImageView view = (ImageView) child;
            assertEquals(down, view.getY());
            down += view.getFitHeight();
        }
        assertEquals(HIGH, down);
    }

    private Image image(int strip) {
        return ((ImageView) strips.getChildren().get(strip)).getImage();
    }
}
