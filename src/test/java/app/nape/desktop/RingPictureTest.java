package app.nape.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RingPictureTest {
    private static TrayFace face(double left, TrayFace.Mood mood) {
        return new TrayFace(left, mood, "", List.of());
    }

    private static long ink(TrayFace face) {
        byte[] argb = RingPicture.draw(32, face);
        long sum = 0;
        for (int at = 0; at < argb.length; at += 4) {
            sum += Byte.toUnsignedInt(argb[at]);
        }
        return sum;
    }

    private static int alpha(TrayFace face, int x, int y) {
        return Byte.toUnsignedInt(RingPicture.draw(32, face)[(y * 32 + x) * 4]);
    }

    @Test
    void emptiesStepByStep() {
        for (int step = 1; step <= RingPicture.STEPS; step++) {
            long fuller = ink(face((double) step / RingPicture.STEPS, TrayFace.Mood.COUNTING));
            long emptier = ink(face((double) (step - 1) / RingPicture.STEPS, TrayFace.Mood.COUNTING));
            assertTrue(fuller > emptier, "step " + step);
        }
    }

    @Test
    void emptiesClockwiseFromTheTop() {
        TrayFace half = face(0.5, TrayFace.Mood.COUNTING);
        assertTrue(alpha(half, 28, 16) < 120, "the right half is over");
        assertEquals(255, alpha(half, 3, 16), "the left half is still to come");
    }

    @Test
    void tellsTheMoodsApartByShape() {
        assertEquals(255, alpha(face(0, TrayFace.Mood.DUE), 16, 16), "due is a full disc");
        assertEquals(0, alpha(face(1, TrayFace.Mood.COUNTING), 16, 16), "counting is a ring");
        assertEquals(255, alpha(face(1, TrayFace.Mood.PAUSED), 12, 16), "paused has bars");
        assertEquals(0, alpha(face(1, TrayFace.Mood.RESTING), 12, 16), "resting has none");
        assertEquals(0, alpha(face(0, TrayFace.Mood.DUE), 0, 0), "corners stay clear");
    }

    @Test
    void changesOnlyWhenSomethingCouldBeSeen() {
        assertEquals(
                RingPicture.steps(face(0.501, TrayFace.Mood.COUNTING)),
                RingPicture.steps(face(0.54, TrayFace.Mood.COUNTING)));
        assertEquals(0, RingPicture.steps(face(0.9, TrayFace.Mood.PAUSED)));
    }
}
