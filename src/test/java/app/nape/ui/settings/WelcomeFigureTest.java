package app.nape.ui.settings;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.settings.Appearance;
import app.nape.settings.Contrast;
import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.ui.figure.StillView;
import app.nape.workshop.tour.WindowBench;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelReader;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The figure beside the first pages is painted anew when colours are chosen there, and not only at the next start. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class WelcomeFigureTest {
    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(false);
        bench.show(stage);
        bench.shell.open(Place.TODAY, null);
        bench.shell.welcome();
    }

    /** The colours of its picture in rough steps, added up. */
    private long seen() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(20_000, StillView::settled));
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            Node welcome = Objects.requireNonNull(bench.shell.root().lookup("#welcome"));
            ImageView picture = welcome.lookupAll("*").stream()
                    .filter(ImageView.class::isInstance)
                    .map(ImageView.class::cast)
                    .filter(view -> view.getImage() != null)
                    .findFirst()
                    .orElseThrow();
            PixelReader pixels = picture.getImage().getPixelReader();
            long sum = 0;
            for (int y = 0; y < picture.getImage().getHeight(); y += 3) {
                for (int x = 0; x < picture.getImage().getWidth(); x += 3) {
                    sum = sum * 31 + pixels.getArgb(x, y);
                }
            }
            return sum;
        });
    }

    @Test
    void showsTheHoursAndTheDayWithoutScrollingOnALaptop(FxRobot robot) {
        robot.interact(() -> {
            var window = bench.shell.root().getScene().getWindow();
            // As high as 768 less the system’s bar and the window’s title.
            window.setWidth(990);
            window.setHeight(700);
        });
        robot.interact(() -> ((Button) bench.shell.root().lookup("#welcome-next")).fire());
        WaitForAsyncUtils.waitForFxEvents();
        ScrollPane pages = (ScrollPane) bench.shell.root().lookup("#welcome .scroll-pane");
        double content = WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> pages.getContent().getBoundsInLocal().getHeight());
        assertTrue(
                content <= pages.getViewportBounds().getHeight() + 1,
                content + " in " + pages.getViewportBounds().getHeight());
    }

    @Test
    void isPaintedAnewInMoreContrastAndInTheDark(FxRobot robot) throws TimeoutException {
        long before = seen();
        robot.interact(() -> bench.settings.change(it -> it.withLooks(looks -> looks.withContrast(Contrast.MORE))));
        long contrast = seen();
        assertNotEquals(before, contrast, "more contrast has outlines");
        robot.interact(() -> bench.settings.change(
                it -> it.withLooks(looks -> looks.withContrast(Contrast.NORMAL).withAppearance(Appearance.DARK))));
        long dark = seen();
        assertNotEquals(before, dark);
        assertNotEquals(contrast, dark);
    }
}
