package app.nape.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.exercise.Exercise;
import app.nape.exercise.Routine;
import app.nape.exercise.RoutineFit;
import app.nape.exercise.Suitability;
import app.nape.figure.pose.HandShape;
import app.nape.figure.pose.Joint;
import app.nape.figure.pose.Look;
import app.nape.figure.pose.Motion;
import app.nape.figure.pose.MotionPhase;
import app.nape.figure.pose.Pose;
import app.nape.figure.pose.Stance;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class LeastCautionsTest {
    private static final ExerciseCatalogue CATALOGUE = Bundled.EXERCISES;
    private static final Map<String, Exercise> EXERCISES = CATALOGUE.byId();

    private static Set<String> moving(String exercise, Stance stance, Map<Joint, Double> joints) {
        Pose pose = new Pose(joints, null, null, HandShape.RELAXED, HandShape.RELAXED);
        Motion motion = new Motion(
                exercise,
                stance,
                new Look(0, 180, 9, 9, true),
                Set.of(),
                List.of(new MotionPhase("go", Duration.ofSeconds(2), false, List.of(pose), 1, Set.of(), List.of())));
        return LeastCautions.of(CATALOGUE.exercise(exercise).orElseThrow(), motion);
    }

    private static Set<String> moving(Joint joint, double degrees) {
        return moving("calm-breathing", Stance.SEATED, Map.of(joint, degrees));
    }

    @Test
    void noEntryLacksACautionThatItsMovementCallsFor() {
        MotionCatalogue motions = Bundled.MOTIONS;
        List<String> lacking = new ArrayList<>();
        EXERCISES
                .values()
                .forEach(each -> LeastCautions.missing(each, motions.of(each.id()))
                        .forEach(key -> lacking.add(each.id() + " " + key)));
        assertEquals(List.of(), lacking);
    }

    @Test
    void aNeckBeyondHalfOfItsRangeCallsForCareWithUnstableJoints() {
        for (Joint joint : List.of(Joint.NECK_FLEXION, Joint.NECK_SIDE, Joint.NECK_ROTATION, Joint.HEAD_NOD)) {
            for (double half : List.of(joint.least() / 2, joint.most() / 2)) {
                Set<String> within = moving(joint, half);
                assertFalse(within.contains("neck_instability") || within.contains("post_trauma"), joint + " " + half);
                assertTrue(
                        moving(joint, half * 1.02).containsAll(Set.of("neck_instability", "post_trauma")),
                        joint + " beyond " + half);
            }
        }
        assertTrue(moving(Joint.HEAD_GLIDE, 1.6).contains("neck_instability"));
    }

    @Test
    void turningOrLookingUpByTwentyDegreesCallsForCareWithArteries() {
        for (double turned : List.of(20.0, -20.0)) {
            assertEquals(Set.of("artery", "stop_dizzy"), moving(Joint.NECK_ROTATION, turned));
            assertEquals(Set.of(), moving(Joint.NECK_ROTATION, turned * 0.99));
        }
        assertEquals(Set.of("artery", "stop_dizzy"), moving(Joint.NECK_FLEXION, -20));
        assertEquals(Set.of(), moving(Joint.NECK_FLEXION, -19));
        assertEquals(Set.of(), moving(Joint.NECK_FLEXION, 20), "looking down is no extension");
        assertTrue(moving("calm-breathing", Stance.SEATED, Map.of(Joint.NECK_FLEXION, -12.0, Joint.HEAD_NOD, -8.0))
                .contains("artery"));
    }

    @Test
    void bendingOrTwistingTheThoraxCallsForCareWithWeakBones() {
        for (Joint joint : List.of(Joint.THORAX_FLEXION, Joint.THORAX_SIDE, Joint.THORAX_ROTATION)) {
            for (double way : List.of(1.0, -1.0)) {
                assertEquals(Set.of(), moving(joint, 15 * way));
                assertEquals(Set.of("osteoporosis"), moving(joint, 15.5 * way), joint + " " + way);
            }
        }
    }

    @Test
    void anArmOverheadOrBehindCallsForCareWithShoulders() {
        assertEquals(Set.of(), moving(Joint.SHOULDER_ABDUCTION_LEFT, 109));
        assertEquals(Set.of("shoulder"), moving(Joint.SHOULDER_ABDUCTION_LEFT, 112));
        assertEquals(Set.of(), moving(Joint.SHOULDER_FLEXION_RIGHT, -28));
        assertEquals(Set.of("shoulder"), moving(Joint.SHOULDER_FLEXION_RIGHT, -33));
    }

    @Test
    void theFloorStrengthAndMassageCallForTheirOwn() {
        assertEquals(Set.of("bp"), moving("scapular-squeeze", Stance.SEATED, Map.of()));
        assertEquals(
                Set.of("fresh_strain", "not_spine", "skin", "thinners"),
                moving("neck-self-massage", Stance.SEATED, Map.of()));
        assertEquals(Set.of("floor", "kneewrist"), moving("calm-breathing", Stance.FOUR_POINT, Map.of()));
        assertEquals(Set.of("floor", "pregnancy"), moving("calm-breathing", Stance.SUPINE, Map.of()));
        assertEquals(Set.of("floor", "pregnancy"), moving("calm-breathing", Stance.PRONE, Map.of()));
        assertEquals(Set.of(), moving("calm-breathing", Stance.STANDING, Map.of()));
    }

    @Test
    void refusesAMovementWhoseCautionTheExerciseLacks() {
        CatalogueFault fault = assertThrows(CatalogueFault.class, () -> withoutArtery(false));
        assertEquals(
                "motions.json, neck-rotation, phases: The exercise lacks cautions for this: artery.",
                fault.getMessage());
    }

    @Test
    void letsAnEntryDoWithoutACautionOnlyByNameAndWithAReason() {
        withoutArtery(true);
        ObjectNode unreasoned = exercises();
        except(safety(unreasoned, "self-hug"));
        CatalogueFault fault = assertThrows(CatalogueFault.class, () -> read(unreasoned));
        assertEquals(
                "x.json, self-hug, safety.caution_exceptions[0].reason: There is no text"
                        + " “exercises.self-hug.without.artery”.",
                fault.getMessage());
    }

    /** Whatever is ticked, no routine leads to an exercise that it speaks against, and it says what was left out and why. */
    @Test
    void everyTickTakesOutOfEveryRoutineWhatItMust() {
        MotionCatalogue motions = Bundled.MOTIONS;
        for (String tick : Suitability.TICKABLE) {
            Suitability known = new Suitability(false, Set.of(tick));
            for (Routine routine : CATALOGUE.routines()) {
                RoutineFit fit = RoutineFit.of(routine, EXERCISES, known);
                fit.kept().forEach(each -> {
                    Set<String> needed = LeastCautions.of(
                            each.exercise(), motions.of(each.exercise().id()));
                    assertFalse(
                            needed.contains(tick),
                            routine.id() + " leads to " + each.exercise().id() + " in spite of " + tick);
                });
                Set<String> left = new TreeSet<>(routine.exerciseIds());
                fit.kept().forEach(each -> left.remove(each.exercise().id()));
                Set<String> told = new TreeSet<>();
                fit.leftOut().forEach(each -> {
                    told.add(each.exercise().id());
                    assertEquals(List.of(tick), known.against(each.exercise()));
                });
                assertEquals(left, told, routine.id() + " " + tick);
            }
        }
    }

    /** The case of the audit: a rotation of 60 degrees stayed in the desk set. */
    @Test
    void anUnstableNeckAndArteryTroubleTakeEveryNeckStretchOutOfTheDeskSet() {
        Suitability known = new Suitability(false, Set.of("neck_instability", "artery"));
        assertEquals(List.of("shoulder-shrug", "thoracic-extension-chair"), kept("desk-5", known));
        assertEquals(List.of("calm-breathing", "neck-self-massage"), kept("acute-spasm", known));
        assertEquals(List.of(), kept("scalene-focus", known));
    }

    private static List<String> kept(String routine, Suitability known) {
        return RoutineFit.of(CATALOGUE.routine(routine).orElseThrow(), EXERCISES, known).kept().stream()
                .map(each -> each.exercise().id())
                .toList();
    }

    private static void withoutArtery(boolean excepted) {
        ObjectNode whole = exercises();
        ObjectNode safety = safety(whole, "neck-rotation");
        ArrayNode cautions = (ArrayNode) safety.get("cautions");
        for (int at = cautions.size() - 1; at >= 0; at--) {
            if (cautions.get(at).stringValue().equals("artery")) {
                cautions.remove(at);
            }
        }
        if (excepted) {
            except(safety);
        }
        MotionCatalogueReader.read(
                "motions.json",
                EveryCatalogue.bytes("motions.json"),
                read(whole).exercises());
    }

    private static void except(ObjectNode safety) {
        safety.putArray("caution_exceptions").addObject().put("caution", "artery");
    }

    private static ExerciseCatalogue read(ObjectNode whole) {
        return ExerciseCatalogueReader.read(
                "x.json", whole.toString().getBytes(StandardCharsets.UTF_8), LeastCautionsTest::text);
    }

    private static Optional<String> text(String key) {
        return key.equals("exercises.neck-rotation.without.artery")
                ? Optional.of("Looked at by a clinician.")
                : Bundled.TEXTS.verbatim(key);
    }

    private static ObjectNode safety(ObjectNode whole, String id) {
        for (var each : whole.get("exercises").values()) {
            if (each.get("id").stringValue().equals(id)) {
                return (ObjectNode) each.get("safety");
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static ObjectNode exercises() {
        return (ObjectNode) new JsonMapper().readTree(EveryCatalogue.bytes("exercises.json"));
    }
}
