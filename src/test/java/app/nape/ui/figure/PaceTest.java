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
    void forgetsOnePictureThatWasHeldUp() {
        paint(Duration.ofMillis(4));
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
