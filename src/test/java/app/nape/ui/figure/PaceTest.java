package app.nape.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private long now = Duration.ofHours(3).toNanos();
    private final Pace pace = new Pace(() -> now);

    @Test
    void paintsTheFirstPictureAtOnce() {
        assertEquals(Duration.ZERO, pace.left());
    }

    @Test
    void letsCheapPicturesFollowAtEachFrame() {
        paint(Duration.ofMillis(4));
        pass(Duration.ofMillis(12));
        assertEquals(Duration.ZERO, pace.left());
    }

    @Test
    void letsADearPictureWaitUntilItTookAThirdOfTheTime() {
        paint(Duration.ofMillis(10));
        pass(Duration.ofMillis(6));
        assertEquals(Duration.ofMillis(14), pace.left());
        pass(Duration.ofMillis(14));
        assertEquals(Duration.ZERO, pace.left());
    }

    @Test
    void letsQuickMovementHaveWhatSlowMovementLeft() {
        paint(Duration.ofMillis(7));
        pass(Duration.ofMillis(500));
        int followed = 0;
        while (pace.left().isZero()) {
            paint(Duration.ofMillis(7));
            pass(Duration.ofMillis(9));
            followed++;
        }
        assertEquals(25, followed);
    }

    @Test
    void keepsToAThirdOfTheTimeHoweverLongItMoves() {
        Duration painting = Duration.ZERO;
        long begun = now;
        for (int i = 0; i < 3000; i++) {
            if (pace.left().isZero()) {
                paint(Duration.ofMillis(9));
                painting = painting.plusMillis(9);
            }
            pass(Duration.ofMillis(8));
        }
        assertEquals(1 / 3.0, painting.toNanos() / (double) (now - begun), 0.01);
    }

    @Test
    void forgetsOnePictureThatWasHeldUp() {
        paint(Duration.ofMillis(4));
        pass(Duration.ofMillis(8));
        paint(Duration.ofMillis(12));
        assertEquals(Duration.ofMillis(3), pace.left());
    }

    @Test
    void showsSomeMovementOnTheSlowestMachine() {
        paint(Duration.ofMillis(400));
        pass(Duration.ofMillis(1));
        assertEquals(Duration.ZERO, pace.left());
    }

    private void paint(Duration cost) {
        pace.time(() -> pass(cost));
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }
}
