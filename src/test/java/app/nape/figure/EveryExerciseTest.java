package app.nape.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.content.MotionCatalogueReader;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What no physiotherapist would accept, looked for in every exercise: {@value #STEPS} instants of every phase, both sides. */
class EveryExerciseTest {
    private static final int STEPS = 12;
    private static final double CONTACT = 0.010;
    private static final double DEEPEST = 0.015;

    private static final Collection<Motion> MOTIONS =
            MotionCatalogueReader.bundled().motions().values();

    @Test
    void keepsHandsOnTheirContacts() {
        assertEquals(
                Map.of(),
                worst(
                        (skeleton, found) -> {
                            found.accept("right hand off its contact", skeleton.rightMiss());
                            found.accept("left hand off its contact", skeleton.leftMiss());
                        },
                        CONTACT));
    }

    @Test
    void bendsElbowsAndKneesOnlyAsTheyBend() {
        assertEquals(
                Map.of(),
                worst(
                        (skeleton, found) -> {
                            for (Flank flank : Flank.values()) {
                                found.accept(flank + " elbow past its range", Hinges.elbowPastRange(skeleton, flank));
                                found.accept(flank + " knee past its range", Hinges.kneePastRange(skeleton, flank));
                                found.accept(flank + " wrist past its range", Hinges.wristPastRange(skeleton, flank));
                            }
                        },
                        1));
    }

    @Test
    void keepsLimbsOutOfTheTrunkAndTheHead() {
        assertEquals(
                Map.of(),
                worst(
                        (skeleton, found) -> {
                            for (Flank flank : Flank.values()) {
                                found.accept(flank + " forearm in the trunk", Depths.forearmInTrunk(skeleton, flank));
                                found.accept(flank + " hand in the trunk", Depths.handInTrunk(skeleton, flank));
                                found.accept(flank + " arm in the head", Depths.armInHead(skeleton, flank));
                            }
                        },
                        DEEPEST));
    }

    @Test
    void keepsFeetKneesAndSeatOnTheirSupport() {
        assertEquals(
                Map.of(),
                worst(
                        (skeleton, found) -> {
                            for (Flank flank : Flank.values()) {
                                found.accept(flank + " foot or knee off its support", Supports.off(skeleton, flank));
                            }
                        },
                        CONTACT));
    }

    @Test
    void keepsTheChinOutOfTheChest() {
        assertEquals(
                Map.of(),
                worst((skeleton, found) -> found.accept("chin in the chest", Depths.chinInChest(skeleton)), DEEPEST));
    }

    /** The largest value of each kind of fault that is over a bound, by exercise. */
    private static Map<String, Double> worst(BiConsumer<Skeleton, BiConsumer<String, Double>> look, double bound) {
        Map<String, Double> faults = new TreeMap<>();
        for (Motion motion : MOTIONS) {
            for (Motion side : List.of(motion, motion.mirrored())) {
                for (int phase = 0; phase < side.phases().size(); phase++) {
                    for (int step = 0; step <= STEPS; step++) {
                        Duration breathing = Duration.ofMillis(370L * step);
                        Skeleton skeleton = Skeleton.of(side.at(phase, (double) step / STEPS, breathing));
                        String where =
                                motion.id() + " " + side.phases().get(phase).name() + ": ";
                        look.accept(skeleton, (what, much) -> {
                            if (much > bound) {
                                faults.merge(where + what, Math.round(much * 1000) / 1000.0, Math::max);
                            }
                        });
                    }
                }
            }
        }
        return faults;
    }
}
