package app.nape.ui.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.figure.Appearance;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.Posture;
import app.nape.figure.pose.View;
import app.nape.ui.OnAStage;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** What a figure is drawn with. */
@OnAStage
class FigurePictureTest {
    private static final Motion HUG = Bundled.MOTIONS.of("self-hug");

    private final FigurePicture picture = new FigurePicture(Appearance.USUAL);

    private boolean paint(double fraction, boolean moving) throws ExecutionException, InterruptedException {
        Posture posture = HUG.at(0, fraction, Duration.ZERO);
        return WaitForAsyncUtils.asyncFx(
                        () -> picture.paint(HUG, posture, HUG.look().camera(View.BEST), 40, 50, 1, moving))
                .get();
    }

    @Test
    void isKeptFromPictureToPictureAndLeftToTheCollectorAtRest() throws ExecutionException, InterruptedException {
        assertTrue(paint(0.2, true));
        System.gc();
        assertTrue(picture.drawsOn(), "the next picture would have begun anew");
        assertTrue(paint(1, false));
        System.gc();
        assertTrue(picture.drawsOn(), "so would this one");
        picture.rest();
        System.gc();
        assertFalse(picture.drawsOn(), "eight megabytes for a picture that stands");
        assertTrue(paint(0.3, false), "and it can be drawn again");
    }
}
