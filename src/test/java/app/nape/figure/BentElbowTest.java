package app.nape.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.content.Bundled;
import app.nape.figure.pose.Bone;
import app.nape.figure.pose.Camera;
import app.nape.figure.pose.Flank;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.Posture;
import app.nape.figure.pose.Sight;
import app.nape.figure.pose.Skeleton;
import app.nape.figure.pose.Vec3;
import app.nape.figure.pose.View;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A sharply bent elbow is closed: no speck of what lies behind it is seen through its skin. */
class BentElbowTest {
    private static final int SIZE = 1000;
    /** Pixels round the elbow that are looked at. */
    private static final int NEAR = 26;
    /** How far from a pixel its surroundings are looked at, and how far a pixel may be from them, in steps of 255. */
    private static final int RING = 8;

    private static final int ODD = 30;

    @Test
    void showsNoGapInASharplyBentElbow() {
        List<String> specks = new ArrayList<>();
        for (String id : List.of("neck-self-massage", "towel-rotation", "basic-neck-stretch", "neck-isometrics")) {
            Motion motion = Bundled.MOTIONS.of(id);
            for (View view : List.of(View.BEST, View.SECOND)) {
                for (int phase = 0; phase < motion.phases().size(); phase++) {
                    look(motion, phase, view, specks);
                }
            }
        }
        assertEquals("", String.join("\n", specks));
    }

    private static void look(Motion motion, int phase, View view, List<String> specks) {
        Posture posture = motion.at(phase, 1, Duration.ZERO);
        Camera camera = motion.look().camera(view);
        int[] pixels = new int[SIZE * SIZE];
        new Figure(Appearance.USUAL).draw(motion, posture, camera, SIZE, SIZE, pixels);
        Sight sight = new Scene(motion).framing(camera, 1).sight(camera, SIZE);
        Skeleton skeleton = Skeleton.of(posture);
        for (Flank flank : Flank.values()) {
            Vec3 elbow = skeleton.frame(flank.of(Bone.FOREARM_RIGHT, Bone.FOREARM_LEFT))
                    .origin();
            int x = (int) sight.x(elbow.dot(sight.right()));
            int y = (int) sight.y(elbow.dot(sight.up()));
            for (int j = y - NEAR; j <= y + NEAR; j++) {
                for (int i = x - NEAR; i <= x + NEAR; i++) {
                    if (speck(pixels, i, j)) {
                        specks.add(motion.id() + " " + view + ", phase " + phase + ": " + i + ", " + j);
                    }
                }
            }
        }
    }

    /** Whether a pixel is unlike all that surrounds it, which is one smooth colour. */
    private static boolean speck(int[] pixels, int x, int y) {
        int first = green(pixels, x - RING, y);
        int least = first;
        int most = first;
        for (int d = -RING; d <= RING; d++) {
            for (int beside : List.of(
                    green(pixels, x + d, y - RING), green(pixels, x + d, y + RING),
                    green(pixels, x - RING, y + d), green(pixels, x + RING, y + d))) {
                least = Math.min(least, beside);
                most = Math.max(most, beside);
            }
        }
        int here = green(pixels, x, y);
        return most - least < ODD && (here < least - ODD || here > most + ODD);
    }

    private static int green(int[] pixels, int x, int y) {
        return x < 0 || y < 0 || x >= SIZE || y >= SIZE ? 0 : pixels[y * SIZE + x] >> 8 & 0xFF;
    }
}
