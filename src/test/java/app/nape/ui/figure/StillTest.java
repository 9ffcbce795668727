package app.nape.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.nape.content.Bundled;
import app.nape.ui.OnAStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the figure that are asked for again. */
@OnAStage
class StillTest {
    private static Still sized(int width) {
        return new FigureView(Bundled.TEXTS).still(Bundled.MOTIONS.of("self-hug"), 0, width, 30);
    }

    private static Image painted(Still still) throws TimeoutException {
        AtomicReference<Image> image = new AtomicReference<>();
        still.paint(image::set);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> image.get() != null);
        return image.get();
    }

    @Test
    void isPaintedOnceForAllWhoShowTheSame() throws TimeoutException {
        Still still = sized(23);
        assertNull(still.ready());
        Image image = painted(still);
        assertSame(image, sized(23).ready());
        assertNull(sized(24).ready(), "another size is another picture");
    }

    @Test
    void isForgottenOnceSixtyFourNewerOnesWerePainted() throws TimeoutException {
        Still first = sized(40);
        painted(first);
        for (int i = 1; i < 64; i++) {
            painted(sized(40 + i));
        }
        assertNotNull(first.ready());
        painted(sized(40 + 64));
        assertNull(first.ready());
        assertEquals(0, Still.waiting());
    }
}
