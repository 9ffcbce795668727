package app.nape.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.exercise.Exercise;
import app.nape.exercise.Phase;
import app.nape.exercise.RepMode;
import app.nape.exercise.RoutineItem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExerciseCatalogueReaderTest {
    private static final ExerciseCatalogue BUNDLED = Bundled.EXERCISES;

    @Test
    void readsAllExercisesAndRoutinesThatShip() {
        assertEquals(entries("exercises"), BUNDLED.exercises().size());
        assertEquals(entries("programs"), BUNDLED.routines().size());
        assertEquals(entries("exercises"), BUNDLED.byId().size(), "each has an id of its own");
        assertEquals(entries("cautions"), BUNDLED.cautions().size());
        assertTrue(BUNDLED.exercises().size() >= 44 && BUNDLED.routines().size() >= 8, "none was lost");
    }

    @Test
    void readsADoseAsItIsWritten() {
        Exercise stretch = BUNDLED.exercise("basic-neck-stretch").orElseThrow();
        assertEquals(Duration.ofSeconds(15), stretch.dose().hold());
        assertEquals(3, stretch.dose().reps());
        assertEquals(RepMode.PER_SIDE, stretch.dose().repMode());
        assertTrue(stretch.dose().bothSides());
        assertEquals(5, stretch.phases().size());
        assertEquals(Duration.ofMillis(1500), stretch.phases().getFirst().length());
        assertTrue(stretch.phases().get(3).hold());
        assertEquals("Down toward the right chest", stretch.phases().get(2).cue());
    }

    /** Left and right change places word by word in English; another language writes its cue for the left as it says it. */
    @Test
    void hasWordsForTheLeftWhereverACueOfASidedExerciseNamesASide() {
        int named = 0;
        for (Exercise exercise : BUNDLED.exercises()) {
            for (Phase phase : exercise.phases()) {
                String right = String.valueOf(phase.cue());
                boolean names = exercise.dose().bothSides() && right.matches("(?i).*\\b(left|right)\\b.*");
                assertEquals(names, phase.left() != null, exercise.id() + ": " + right);
                if (phase.left() != null) {
                    assertEquals(turned(right), phase.left(), exercise.id());
                    named++;
                }
            }
        }
        assertTrue(named >= 16, "only " + named);
    }

    private static String turned(String right) {
        return Pattern.compile("(?i)\\b(r)ight\\b|\\b(l)eft\\b")
                .matcher(right)
                .replaceAll(found -> switch (found.group()) {
                    case "right" -> "left";
                    case "left" -> "right";
                    case "Right" -> "Left";
                    default -> "Right";
                });
    }

    @Test
    void refusesWordsForTheLeftOfAnExerciseThatHasNoSides() {
        refuses(
                bundledText().replace("\"name\":\"roll left\",", "\"name\":\"roll left\",\"cue_left\":true,"),
                key -> key.endsWith(".left") ? Optional.of("Roll right") : Bundled.TEXTS.verbatim(key),
                "x.json, half-head-roll, phases[3].cue_left: Only a cue of an exercise that is done on each side");
    }

    @Test
    void findsCautionsAndSourcesOfEveryExercise() {
        for (Exercise exercise : BUNDLED.exercises()) {
            assertEquals(
                    exercise.safety().cautions().size(),
                    BUNDLED.cautionsOf(exercise).size());
            assertEquals(exercise.sources().size(), BUNDLED.sourcesOf(exercise).size());
        }
    }

    @Test
    void knowsTheOneExerciseThatOnlyATherapistMayAdd() {
        assertEquals(
                List.of("towel-rotation"),
                BUNDLED.exercises().stream()
                        .filter(each -> each.safety().clinicianOnly())
                        .map(Exercise::id)
                        .toList());
    }

    @Test
    void findsNothingUnderAnUnknownId() {
        assertFalse(BUNDLED.exercise("handstand").isPresent());
        assertFalse(BUNDLED.routine("handstand").isPresent());
    }

    @Test
    void refusesAHoldBeyondItsBoundsByFileIdAndField() {
        refuses("\"default\":15,", "\"default\":45,", "x.json, basic-neck-stretch, dose.hold_s.default: 45 ");
    }

    @Test
    void refusesAWordThatIsNoCategory() {
        refuses(
                "\"category\":\"stretch\"",
                "\"category\":\"strech\"",
                "x.json, basic-neck-stretch, category: “strech” ");
    }

    @Test
    void refusesAMisspeltField() {
        refuses("\"level\":1", "\"levle\":1", "x.json, basic-neck-stretch, levle: No such field");
    }

    @Test
    void refusesAThingAndARegionThatNobodyDescribed() {
        refuses("\"equipment\":[\"wall\"]", "\"equipment\":[\"moon\"]", "equipment: “moon” is not in the catalogue.");
        refuses("\"regions\":[\"neck\"]", "\"regions\":[\"nose\"]", "regions: “nose” is not in the catalogue.");
        refuses("\"group\":\"wall\"", "\"group\":\"nothing\"", "x.json, wall, group: A thing is not nothing.");
    }

    @Test
    void refusesANumberWrittenAsAText() {
        refuses("\"reps\":3", "\"reps\":\"3\"", "x.json, basic-neck-stretch, dose.reps: \"3\" is not a whole number");
    }

    @Test
    void refusesAnUnknownCaution() {
        refuses(
                "\"no_bounce\",\"stop_dizzy\"",
                "\"bounce\",\"stop_dizzy\"",
                "x.json, basic-neck-stretch, safety.cautions: “bounce” is not");
    }

    @Test
    void refusesAnUnknownSource() {
        refuses(
                "\"seed001\",\"kp_spasm\",\"acsm\"",
                "\"seed999\"",
                "x.json, basic-neck-stretch, sources: “seed999” is not");
    }

    @Test
    void refusesACueThatIsTooLongToReadInPassing() {
        refuses(
                bundledText(),
                key -> key.equals("exercises.basic-neck-stretch.cue.2")
                        ? Optional.of("Now put your right hand very slowly on the top of your own head")
                        : Bundled.TEXTS.verbatim(key),
                "x.json, basic-neck-stretch, phases[1].cue: A cue has at most 12 words.");
    }

    @Test
    void refusesAPhaseWithoutTime() {
        refuses("\"s\":1.5", "\"s\":0", "x.json, basic-neck-stretch, phases[0].s: 0 is not");
    }

    @Test
    void refusesTheSameIdTwice() {
        refuses("\"id\":\"scalene-stretch\"", "\"id\":\"basic-neck-stretch\"", "Another exercise has this id");
    }

    @Test
    void refusesARoutineThatNamesNoExercise() {
        refuses(
                "{\"id\":\"shoulder-rolls\",",
                "{\"id\":\"handstand\",",
                "x.json, micro-60, items: There is no exercise “handstand”.");
    }

    @Test
    void refusesARoutineThatAsksForNoRepetitions() {
        refuses(
                "{\"id\":\"chin-tuck-seated\",\"reps\":2}",
                "{\"id\":\"chin-tuck-seated\",\"reps\":0}",
                "x.json, micro-60, items[1].reps: 0 is not a whole number");
    }

    @Test
    void keepsTheHoldThatARoutineChooses() {
        RoutineItem item =
                Bundled.EXERCISES.routine("desk-5").orElseThrow().items().get(2);
        assertEquals("upper-trapezius-stretch", item.exerciseId());
        assertEquals(Duration.ofSeconds(15), item.hold());
        assertEquals(1, item.reps());
    }

    @Test
    void refusesAnAlternativeThatIsNoExercise() {
        refuses(
                "\"alternative_id\":\"chin-tuck-seated\"",
                "\"alternative_id\":\"handstand\"",
                "safety.alternative_id: There is no other exercise “handstand”.");
    }

    @Test
    void offersEverythingButWhatATherapistMustAdd() {
        ExerciseCatalogue catalogue = Bundled.EXERCISES;
        assertEquals(catalogue.exercises().size() - 1, catalogue.offered().size());
        assertTrue(catalogue.offered("towel-rotation").isEmpty());
        assertEquals(
                "towel-rotation",
                catalogue.onlyByTherapist("towel-rotation").orElseThrow().id());
        assertTrue(catalogue.offered("self-hug").isPresent());
        assertTrue(catalogue.onlyByTherapist("self-hug").isEmpty());
    }

    @Test
    void refusesAFileThatIsNotJson() {
        CatalogueFault fault = assertThrows(
                CatalogueFault.class,
                () -> ExerciseCatalogueReader.read(
                        "x.json", "{ no".getBytes(StandardCharsets.UTF_8), Bundled.TEXTS::verbatim));
        assertTrue(said(fault).startsWith("x.json, file: It is not JSON"), said(fault));
    }

    private static void refuses(String was, String instead, String start) {
        String whole = bundledText();
        assertTrue(whole.contains(was), "the bundled file no longer has " + was);
        int at = whole.indexOf(was);
        String broken = whole.substring(0, at) + instead + whole.substring(at + was.length());
        refuses(broken, Bundled.TEXTS::verbatim, start);
    }

    private static void refuses(String json, Function<String, Optional<String>> texts, String start) {
        CatalogueFault fault = assertThrows(
                CatalogueFault.class,
                () -> ExerciseCatalogueReader.read("x.json", json.getBytes(StandardCharsets.UTF_8), texts));
        assertTrue(said(fault).contains(start), said(fault));
    }

    private static String said(CatalogueFault fault) {
        return String.valueOf(fault.getMessage());
    }

    private static int entries(String list) {
        return bundledTree().get(list).size();
    }

    private static String bundledText() {
        return bundledTree().toString();
    }

    private static JsonNode bundledTree() {
        try (InputStream stream = ExerciseCatalogue.class.getResourceAsStream("exercises.json")) {
            return new JsonMapper().readTree(stream);
        } catch (IOException problem) {
            throw new java.io.UncheckedIOException(problem);
        }
    }
}
