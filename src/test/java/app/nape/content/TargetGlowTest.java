package app.nape.content;

import static app.nape.figure.pose.Muscle.ABDOMINALS;
import static app.nape.figure.pose.Muscle.DEEP_NECK_FLEXORS;
import static app.nape.figure.pose.Muscle.DIAPHRAGM;
import static app.nape.figure.pose.Muscle.FRONT_DELTOID;
import static app.nape.figure.pose.Muscle.INTERCOSTALS;
import static app.nape.figure.pose.Muscle.LATISSIMUS;
import static app.nape.figure.pose.Muscle.LEVATOR_SCAPULAE;
import static app.nape.figure.pose.Muscle.LOWER_TRAPEZIUS;
import static app.nape.figure.pose.Muscle.MIDDLE_TRAPEZIUS;
import static app.nape.figure.pose.Muscle.OBLIQUES;
import static app.nape.figure.pose.Muscle.PECTORALS;
import static app.nape.figure.pose.Muscle.QUADRATUS_LUMBORUM;
import static app.nape.figure.pose.Muscle.REAR_DELTOID;
import static app.nape.figure.pose.Muscle.RHOMBOIDS;
import static app.nape.figure.pose.Muscle.ROTATOR_CUFF;
import static app.nape.figure.pose.Muscle.SCALENES;
import static app.nape.figure.pose.Muscle.SERRATUS;
import static app.nape.figure.pose.Muscle.SPINAL_EXTENSORS;
import static app.nape.figure.pose.Muscle.SPLENIUS;
import static app.nape.figure.pose.Muscle.STERNOCLEIDOMASTOID;
import static app.nape.figure.pose.Muscle.SUBOCCIPITALS;
import static app.nape.figure.pose.Muscle.THORACIC_EXTENSORS;
import static app.nape.figure.pose.Muscle.UPPER_TRAPEZIUS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.exercise.Exercise;
import app.nape.exercise.TargetMuscle;
import app.nape.figure.pose.Muscle;
import app.nape.figure.pose.SideMuscle;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an exercise's page names as its targets and what glows on the figure are the same. */
class TargetGlowTest {
    /** The muscles that a target's key means, all of which glow. */
    private static final Map<String, Set<Muscle>> EXACT = new HashMap<>();
    /** Keys of a group: some of it glows and nothing else. */
    private static final Map<String, Set<Muscle>> GROUPS = new HashMap<>();

    static {
        exact(UPPER_TRAPEZIUS, "upper-trapezius");
        exact(MIDDLE_TRAPEZIUS, "middle-trapezius", "middle-trapezius-active");
        exact(LEVATOR_SCAPULAE, "levator-scapulae");
        exact(SPLENIUS, "splenius", "splenius-posterior-neck", "lower-neck-extensors");
        exact(STERNOCLEIDOMASTOID, "sternocleidomastoid");
        exact(SUBOCCIPITALS, "suboccipitals", "suboccipitals-lengthened");
        exact(DEEP_NECK_FLEXORS, "deep-neck-flexors", "deep-neck-flexors-longus-colli-capitis");
        exact(SCALENES, "scalenes", "anterior-scalene", "middle-scalene", "posterior-scalene");
        exact(SCALENES, "scalenes-anterior-middle-posterior");
        exact(RHOMBOIDS, "rhomboids");
        exact(LATISSIMUS, "latissimus");
        exact(SERRATUS, "serratus", "serratus-anterior");
        exact(ROTATOR_CUFF, "rotator-cuff");
        exact(REAR_DELTOID, "posterior-deltoid");
        exact(FRONT_DELTOID, "anterior-deltoid");
        exact(PECTORALS, "pectorals", "pectoralis-major-and-minor");
        exact(DIAPHRAGM, "diaphragm");
        exact(INTERCOSTALS, "intercostals");
        exact(OBLIQUES, "obliques");
        exact(QUADRATUS_LUMBORUM, "quadratus-lumborum");
        exact(SPINAL_EXTENSORS, "spinal-extensors");
        exact(THORACIC_EXTENSORS, "thoracic-extensors", "thoracic-extensors-mobilised");
        EXACT.put("trapezius-all-parts", EnumSet.of(UPPER_TRAPEZIUS, MIDDLE_TRAPEZIUS, LOWER_TRAPEZIUS));
        EXACT.put("lower-and-middle-trapezius", EnumSet.of(MIDDLE_TRAPEZIUS, LOWER_TRAPEZIUS));
        EXACT.put("lower-middle-trapezius", EnumSet.of(MIDDLE_TRAPEZIUS, LOWER_TRAPEZIUS));
        EXACT.put("spinal-flexors-and-extensors", EnumSet.of(SPINAL_EXTENSORS, ABDOMINALS));
        GROUPS.put("trapezius", EnumSet.of(UPPER_TRAPEZIUS, MIDDLE_TRAPEZIUS, LOWER_TRAPEZIUS));
        GROUPS.put("upper-back", EnumSet.of(RHOMBOIDS, MIDDLE_TRAPEZIUS));
        GROUPS.put("thoracic-rotators", EnumSet.of(THORACIC_EXTENSORS, OBLIQUES));
        GROUPS.put("rotators", EnumSet.of(SPLENIUS, STERNOCLEIDOMASTOID));
        GROUPS.put("upper-cervical-joints-and-rotators", EnumSet.of(SUBOCCIPITALS, SPLENIUS, STERNOCLEIDOMASTOID));
        GROUPS.put("cervical-muscles", EnumSet.of(SPLENIUS, SCALENES, STERNOCLEIDOMASTOID));
        GROUPS.put("neck-flexors", EnumSet.of(DEEP_NECK_FLEXORS, STERNOCLEIDOMASTOID));
        GROUPS.put("extensors", EnumSet.of(SPLENIUS, SUBOCCIPITALS, UPPER_TRAPEZIUS));
        GROUPS.put("side-flexors", EnumSet.of(SCALENES, LEVATOR_SCAPULAE, STERNOCLEIDOMASTOID));
        GROUPS.put(
                "neck-and-shoulder-girdle-muscles",
                EnumSet.of(
                        UPPER_TRAPEZIUS,
                        MIDDLE_TRAPEZIUS,
                        LEVATOR_SCAPULAE,
                        RHOMBOIDS,
                        SPLENIUS,
                        SCALENES,
                        STERNOCLEIDOMASTOID));
    }

    private static void exact(Muscle muscle, String... words) {
        for (String each : words) {
            EXACT.put(each, EnumSet.of(muscle));
        }
    }

    @Test
    void letsEveryNamedTargetGlow() {
        for (Exercise exercise : Bundled.EXERCISES.exercises()) {
            Set<Muscle> lit = lit(exercise);
            for (String target : targets(exercise)) {
                if (EXACT.containsKey(target)) {
                    assertTrue(lit.containsAll(meant(target)), exercise.id() + " does not show its " + target);
                } else {
                    Set<Muscle> some = EnumSet.copyOf(meant(target));
                    some.retainAll(lit);
                    assertFalse(some.isEmpty(), exercise.id() + " shows nothing of its " + target);
                }
            }
        }
    }

    @Test
    void letsNothingGlowThatIsNotNamed() {
        for (Exercise exercise : Bundled.EXERCISES.exercises()) {
            Set<Muscle> unnamed = lit(exercise);
            targets(exercise).forEach(target -> unnamed.removeAll(meant(target)));
            assertEquals(Set.of(), unnamed, exercise.id());
        }
    }

    private static List<String> targets(Exercise exercise) {
        return exercise.targetMuscles().stream().map(TargetMuscle::id).toList();
    }

    private static Set<Muscle> meant(String target) {
        Set<Muscle> found = EXACT.getOrDefault(target, GROUPS.getOrDefault(target, Set.of()));
        assertFalse(found.isEmpty(), "nobody says which muscles “" + target + "” are");
        return found;
    }

    private static Set<Muscle> lit(Exercise exercise) {
        Set<Muscle> found = EnumSet.noneOf(Muscle.class);
        Bundled.MOTIONS.of(exercise.id()).phases().stream()
                .flatMap(phase -> phase.muscles().stream())
                .map(SideMuscle::muscle)
                .forEach(found::add);
        return found;
    }
}
