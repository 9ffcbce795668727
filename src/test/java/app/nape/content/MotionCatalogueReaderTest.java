package app.nape.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.nape.exercise.Exercise;
import app.nape.exercise.Phase;
import app.nape.figure.pose.Motion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MotionCatalogueReaderTest {
    private static final List<Exercise> EXERCISES = Bundled.EXERCISES.exercises();

    @Test
    void hasAMotionWithTheSamePhasesForEveryExercise() {
        MotionCatalogue motions = Bundled.MOTIONS;
        for (Exercise exercise : EXERCISES) {
            Motion motion = motions.of(exercise.id());
            assertEquals(
                    exercise.phases().stream().map(Phase::name).toList(),
                    motion.phases().stream().map(phase -> phase.name()).toList());
        }
    }

    @Test
    void refusesAJointOutOfItsRange() {
        assertEquals(
                "test.json, neck-rotation, phases[1].pose.neck_rotation: 95 is not a number from -80.0 to 80.0.",
                fault("\"neck_rotation\": 60}", "\"neck_rotation\": 95}"));
    }

    @Test
    void refusesAPlaceThatNobodyDescribed() {
        assertEquals(
                "test.json, basic-neck-stretch, phases[1].pose.right: There is no place “hat”.",
                fault("\"right\": \"head-top\", \"scapula", "\"right\": \"hat\", \"scapula"));
    }

    @Test
    void refusesAPhaseThatTheExerciseDoesNotHave() {
        assertEquals(
                "test.json, basic-neck-stretch, phases[1].name: The exercise calls it “hand up”.",
                fault("\"name\": \"hand up\"", "\"name\": \"hands up\""));
    }

    @Test
    void refusesAMisspeltJoint() {
        assertEquals(
                "test.json, neck-rotation, phases[1].pose.neck_rotatoin: There is no such joint.",
                fault("\"neck_rotation\": 60}", "\"neck_rotatoin\": 60}"));
    }

    private static String fault(String right, String wrong) {
        String json = bundled();
        String broken = json.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
        CatalogueFault fault = assertThrows(
                CatalogueFault.class,
                () -> MotionCatalogueReader.read("test.json", broken.getBytes(StandardCharsets.UTF_8), EXERCISES));
        return Objects.requireNonNull(fault.getMessage());
    }

    private static String bundled() {
        try (InputStream stream =
                Objects.requireNonNull(MotionCatalogueReader.class.getResourceAsStream("motions.json"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
