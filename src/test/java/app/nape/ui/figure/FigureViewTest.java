package app.nape.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.breaks.SchedulePresets;
import app.nape.content.Bundled;
import app.nape.figure.body.Build;
import app.nape.figure.body.Clothes;
import app.nape.figure.body.Haircut;
import app.nape.figure.body.SkinTone;
import app.nape.figure.paint.FigurePalette;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.View;
import app.nape.settings.Settings;
import app.nape.ui.OnAStage;
import app.nape.ui.theme.Theme;
import app.nape.words.Texts;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@NullUnmarked
@OnAStage
class FigureViewTest {
    private static final Motion STRETCH = Bundled.MOTIONS.of("basic-neck-stretch");

    private FigureView view;
    private long clock;

    @Start
    void start(Stage stage) {
        view = new FigureView(new Texts(Locale.ENGLISH), () -> clock += 1_000_000_000L);
        stage.setScene(new Scene(new StackPane(view), 300, 320));
        stage.show();
        view.setMotion(STRETCH, false);
    }

    @Test
    void saysToAScreenReaderWhatIsSeen() {
        on(() -> {
            view.setMoment(3, 1, Duration.ZERO);
            return view;
        });
        assertEquals("Figure from the front: hold", on(view::getAccessibleText));
        on(() -> {
            view.turnTo(View.BACK);
            return view;
        });
        assertEquals("Figure from behind: hold", on(view::getAccessibleText));
    }

    @Test
    void drawsLinesWhenTheSystemAsksForHighContrast() {
        SimpleObjectProperty<Boolean> contrast = new SimpleObjectProperty<>(false);
        SimpleObjectProperty<ColorScheme> scheme = new SimpleObjectProperty<>(ColorScheme.DARK);
        on(() -> {
            Theme theme = new Theme(
                    new SimpleObjectProperty<Settings>(Settings.defaults(SchedulePresets.standard())),
                    scheme,
                    contrast);
            theme.dress(view.getScene());
            view.applyCss();
            return theme;
        });
        assertFalse(on(() -> view.colours().palette()).outlined());
        assertEquals(FigurePalette.CONTRAST_DARK, afterChange(() -> contrast.set(true)));
        assertEquals(FigurePalette.CONTRAST_LIGHT, afterChange(() -> scheme.set(ColorScheme.LIGHT)));
        assertFalse(afterChange(() -> contrast.set(false)).outlined());
    }

    private FigurePalette afterChange(Runnable change) {
        return on(() -> {
            change.run();
            view.getScene().getRoot().applyCss();
            return view.colours().palette();
        });
    }

    @Test
    void paintsNothingWhenNothingChanged() {
        on(() -> {
            view.setMoment(0, 1, Duration.ZERO);
            return view;
        });
        int before = on(view::painted);
        on(() -> {
            view.setMoment(0, 1, Duration.ZERO);
            view.setMoment(0, 1, Duration.ofMillis(20));
            return view;
        });
        assertEquals(before, on(view::painted));
    }

    @Test
    void paintsOnlyWhatIsSeenToMove() {
        on(() -> {
            view.setMoment(1, 0, Duration.ZERO);
            return view;
        });
        int before = on(view::painted);
        for (int i = 1; i <= 60; i++) {
            double fraction = i / 3000.0;
            on(() -> {
                view.setMoment(1, fraction, Duration.ZERO);
                return view;
            });
        }
        assertEquals(before, on(view::painted), "a movement of less than a pixel was painted");
        on(() -> {
            view.setMoment(1, 0.5, Duration.ZERO);
            return view;
        });
        assertEquals(before + 1, on(view::painted));
    }

    @Test
    void paintsNothingWhileHidden() {
        on(() -> {
            view.setVisible(false);
            return view;
        });
        int before = on(view::painted);
        on(() -> {
            view.setMoment(2, 0.5, Duration.ofSeconds(1));
            return view;
        });
        assertEquals(before, on(view::painted));
    }

    @Test
    void turnsByArrowKeys(FxRobot robot) {
        WritableImage front = on(() -> view.snapshot(null, null));
        on(() -> {
            view.requestFocus();
            return view;
        });
        robot.press(KeyCode.RIGHT).release(KeyCode.RIGHT);
        assertTrue(differ(front, on(() -> view.snapshot(null, null))), "the picture is the same after an arrow key");
    }

    @Test
    void doesTheExerciseForTheOtherSide() {
        on(() -> {
            view.setMoment(3, 1, Duration.ZERO);
            return view;
        });
        WritableImage right = on(() -> view.snapshot(null, null));
        on(() -> {
            view.setMotion(STRETCH, true);
            view.setMoment(3, 1, Duration.ZERO);
            return view;
        });
        assertTrue(differ(right, on(() -> view.snapshot(null, null))), "left and right look the same");
    }

    @Test
    void showsLeftAndRightSwappedAsInAMirror() {
        on(() -> {
            view.setMoment(3, 1, Duration.ZERO);
            return view;
        });
        WritableImage plain = on(() -> view.snapshot(null, null));
        on(() -> {
            view.setMirror(true);
            return view;
        });
        WritableImage mirrored = on(() -> view.snapshot(null, null));
        assertEquals("Figure from the front, as in a mirror: hold", on(view::getAccessibleText));
        int width = (int) plain.getWidth();
        int same = 0;
        int filled = 0;
        for (int y = 0; y < plain.getHeight(); y++) {
            for (int x = 0; x < width; x++) {
                boolean here = plain.getPixelReader().getArgb(x, y) != 0xFFFFFFFF;
                boolean there = mirrored.getPixelReader().getArgb(width - 1 - x, y) != 0xFFFFFFFF;
                filled += here ? 1 : 0;
                same += here && there ? 1 : 0;
            }
        }
        assertTrue(
                same > 0.97 * filled, "only " + same + " of " + filled + " filled pixels lie where a mirror puts them");
    }

    @Test
    void turnsTheSameWayUnderTheHandInAMirror() {
        on(() -> {
            view.setMirror(true);
            view.turnTo(View.FRONT);
            view.turnBy(90);
            return view;
        });
        assertEquals("Figure from its right side, as in a mirror: ready", on(view::getAccessibleText));
    }

    @Test
    void swapsNothingOnAFigureSeenFromBehind() {
        on(() -> {
            view.setMirror(true);
            view.turnTo(View.BACK);
            return view;
        });
        assertEquals("Figure from behind: ready", on(view::getAccessibleText));
    }

    @Test
    void showsTheKeyPoseAtOnceWhenMotionIsReduced() {
        on(() -> {
            view.setReducedMotion(true);
            view.setMoment(2, 0.1, Duration.ZERO);
            return view;
        });
        WritableImage early = on(() -> view.snapshot(null, null));
        int before = on(view::painted);
        on(() -> {
            view.setMoment(2, 0.9, Duration.ofSeconds(9));
            return view;
        });
        assertEquals(before, on(view::painted));
        assertNotEquals(0, early.getWidth());
    }

    @Test
    void wearsAnotherBody() {
        WritableImage usual = on(() -> view.snapshot(null, null));
        on(() -> {
            view.setBody(Build.FULL, Haircut.BUN, SkinTone.EBONY, Clothes.PLUM);
            return view;
        });
        assertTrue(differ(usual, on(() -> view.snapshot(null, null))), "another body looks the same");
    }

    @Test
    void fitsASmallTileAndALargeScreen() {
        for (double size : new double[] {60, 120, 900}) {
            on(() -> {
                view.resize(size, size);
                view.layout();
                return view;
            });
            assertTrue(on(view::painted) > 0);
        }
    }

    private static boolean differ(WritableImage a, WritableImage b) {
        for (int y = 0; y < a.getHeight(); y += 3) {
            for (int x = 0; x < a.getWidth(); x += 3) {
                if (a.getPixelReader().getArgb(x, y) != b.getPixelReader().getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private <T> T on(Callable<T> work) {
        T result = WaitForAsyncUtils.waitForAsyncFx(5000, work);
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            view.getScene().getRoot().applyCss();
            view.getScene().getRoot().layout();
        });
        return result;
    }
}
