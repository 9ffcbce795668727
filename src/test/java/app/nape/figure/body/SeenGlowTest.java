package app.nape.figure.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.content.Bundled;
import app.nape.figure.Appearance;
import app.nape.figure.Figure;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.Muscle;
import app.nape.figure.pose.Posture;
import app.nape.figure.pose.Prop;
import app.nape.figure.pose.SideMuscle;
import app.nape.figure.pose.View;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A glow that neither of an exercise's two views shows tells nobody anything. */
class SeenGlowTest {
    private static final int SIZE = 360;
    /** Points of the picture that a muscle has to colour. */
    private static final int LEAST = 20;

    /** From here on the muscles are said to be at work. */
    private static final double AT_WORK = 0.4;

    @Test
    void showsEveryMusclesGlowInOneOfTheTwoViews() {
        assertEquals(
                "",
                Bundled.MOTIONS.motions().values().parallelStream()
                        .flatMap(SeenGlowTest::unseen)
                        .sorted()
                        .collect(Collectors.joining("\n")));
    }

    private static Stream<String> unseen(Motion motion) {
        Set<SideMuscle> lit = new HashSet<>();
        Set<SideMuscle> seen = new HashSet<>();
        Figure figure = new Figure(Appearance.USUAL);
        for (int phase = 0; phase < motion.phases().size(); phase++) {
            if (motion.phases().get(phase).effort() >= AT_WORK) {
                Set<SideMuscle> open = new HashSet<>(motion.phases().get(phase).muscles());
                lit.addAll(open);
                open.removeAll(seen);
                for (View view : List.of(View.BEST, View.SECOND)) {
                    look(figure, motion, phase, view, open, seen);
                }
            }
        }
        // Of a muscle that works on both sides one is enough. A towel lies on those that it is there for.
        return lit.stream()
                .filter(muscle -> !seen.contains(muscle))
                .filter(muscle -> !(lit.contains(muscle.mirrored()) && seen.contains(muscle.mirrored())))
                .filter(muscle -> !(motion.props().contains(Prop.TOWEL) && muscle.muscle() == Muscle.SUBOCCIPITALS))
                .map(muscle -> motion.id() + " " + muscle);
    }

    private static void look(
            Figure figure, Motion motion, int phase, View view, Set<SideMuscle> open, Set<SideMuscle> seen) {
        if (open.isEmpty()) {
            return;
        }
        int[] dark = picture(figure, motion, phase, view, Set.of());
        for (SideMuscle muscle : open) {
            if (differing(dark, picture(figure, motion, phase, view, Set.of(muscle))) >= LEAST) {
                seen.add(muscle);
            }
        }
        open.removeAll(seen);
    }

    private static int[] picture(Figure figure, Motion motion, int phase, View view, Set<SideMuscle> lit) {
        Posture at = motion.at(phase, 1, Duration.ZERO);
        Posture posture = new Posture(
                at.stance(), at.body(), at.from(), at.to(), at.blend(), 1, 0, at.circling(), lit, List.of());
        int[] pixels = new int[SIZE * SIZE];
        figure.draw(motion, posture, motion.look().camera(view), SIZE, SIZE, pixels);
        return pixels;
    }

    private static int differing(int[] a, int[] b) {
        int found = 0;
        for (int i = 0; i < a.length; i++) {
            int more = (b[i] >> 16 & 0xFF) - (b[i] >> 8 & 0xFF) - (a[i] >> 16 & 0xFF) + (a[i] >> 8 & 0xFF);
            found += more > 20 ? 1 : 0;
        }
        return found;
    }
}
