package app.nape.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ToneShapeTest {
    private static int loudest(byte[] pcm) {
        int loudest = 0;
        for (int at = 0; at < pcm.length; at += 2) {
            loudest = Math.max(loudest, Math.abs(sample(pcm, at)));
        }
        return loudest;
    }

    private static int sample(byte[] pcm, int at) {
        return (short) ((pcm[at] & 0xff) | (pcm[at + 1] << 8));
    }

    @ParameterizedTest
    @EnumSource
    void beginsAndEndsSoftlyAndIsShort(Tone tone) {
        byte[] pcm = ToneShape.samples(tone, 100);
        assertTrue(pcm.length <= 2 * ToneShape.RATE * 1.1, "about a second at most");
        assertTrue(Math.abs(sample(pcm, 0)) < 50, "no click at the start");
        assertTrue(Math.abs(sample(pcm, pcm.length - 2)) < 50, "no click at the end");
        assertTrue(loudest(pcm) > 2000, "can be heard");
        assertTrue(loudest(pcm) < 26000, "does not clip");
    }

    @ParameterizedTest
    @EnumSource
    void growsWithTheVolumeAndIsSilentWithoutIt(Tone tone) {
        assertEquals(0, loudest(ToneShape.samples(tone, 0)));
        assertTrue(loudest(ToneShape.samples(tone, 30)) < loudest(ToneShape.samples(tone, 80)));
    }

    @ParameterizedTest
    @EnumSource
    void risesQuicklyButNotAtOnce(Tone tone) {
        byte[] pcm = ToneShape.samples(tone, 100);
        int first = loudest(Arrays.copyOf(pcm, 2 * ToneShape.RATE * 3 / 1000));
        int then = loudest(Arrays.copyOf(pcm, 2 * ToneShape.RATE * 20 / 1000));
        assertTrue(first < 0.4 * then, first + " of " + then + " after three thousandths of a second would startle");
    }

    /** A slider goes by what is heard, which the square of the loudness is near enough to. */
    @ParameterizedTest
    @EnumSource
    void isAQuarterAsLoudAtHalfTheVolume(Tone tone) {
        int whole = loudest(ToneShape.samples(tone, 100));
        assertEquals(0.25 * whole, loudest(ToneShape.samples(tone, 50)), 2);
    }
}
