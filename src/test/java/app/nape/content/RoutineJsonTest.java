package app.nape.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import app.nape.words.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class RoutineJsonTest {
    private static final ExerciseCatalogue CATALOGUE = Bundled.EXERCISES;

    private final RoutineJson json = new RoutineJson(new Texts(Locale.ENGLISH), CATALOGUE);

    private List<Routine> read(String text) {
        return json.read("mine.json", text.getBytes(StandardCharsets.UTF_8));
    }

    private String refusal(String text) {
        return String.valueOf(
                assertThrows(RoutineRefused.class, () -> read(text)).getMessage());
    }

    private static String file(String exercises) {
        return "{\"schema\":\"nape-routines/1\",\"routines\":[{\"id\":\"my-a\",\"name\":\"A\",\"exercises\":["
                + exercises + "]}]}";
    }

    @Test
    void givesBackEverythingItWrote() {
        List<Routine> mine = List.of(
                new Routine(
                        "my-a",
                        "Morning “neck”",
                        "Daily",
                        List.of(
                                RoutineItem.plain("shoulder-rolls"),
                                new RoutineItem("self-hug", 1, Duration.ofMillis(17_500), 2),
                                new RoutineItem("neck-rotation", null, Duration.ofSeconds(20), null))),
                new Routine("my-b", "B", "", List.of(RoutineItem.plain("self-hug"))));
        assertEquals(mine, read(json.write(mine)));
    }

    @Test
    void givesBackTheShippedRoutines() {
        assertEquals(
                CATALOGUE.routines().stream()
                        .map(each -> new Routine(each.id(), each.name(), each.goal(), each.items()))
                        .toList(),
                read(json.write(CATALOGUE.routines())));
    }

    @Test
    void saysInOneSentenceWhichDoseIsNotSafe() {
        assertEquals(
                CATALOGUE.exercise("self-hug").orElseThrow().name() + ": a hold lasts from 15 to 30 seconds.",
                refusal(file("{\"id\":\"self-hug\",\"hold_s\":60}")));
        assertTrue(
                refusal(file("{\"id\":\"self-hug\",\"reps\":9}")).endsWith("from 1 to 2 repetitions are safe here."));
        assertTrue(refusal(file("{\"id\":\"towel-rotation\"}")).endsWith("only a therapist may add this exercise."));
    }

    @Test
    void refusesWhatIsNoRoutine() {
        assertEquals("There is no exercise “handstand”.", refusal(file("{\"id\":\"handstand\"}")));
        assertEquals("A routine needs at least one exercise.", refusal(file("")));
        String foreign = "“mine.json” holds no Nape routines, or is damaged.";
        assertEquals(foreign, refusal("[]"));
        assertEquals(foreign, refusal("not json"));
        assertEquals(foreign, refusal(""));
        assertEquals(foreign, refusal("{\"schema\":\"else\"}"));
        assertEquals(foreign, refusal("{\"schema\":\"nape-routines/1\",\"routines\":["));
        assertEquals(
                "“mine.json” was written by a newer Nape; this one cannot read it.",
                refusal("{\"schema\":\"nape-routines/2\",\"routines\":[]}"));
        assertTrue(refusal("{\"schema\":\"nape-routines/1\",\"routines\":[]}").contains("At least one"));
        assertTrue(refusal(file("{\"id\":\"self-hug\",\"rep\":1}")).contains("rep"));
        assertTrue(refusal(file("\"self-hug\"")).startsWith("mine.json"));
    }
}
