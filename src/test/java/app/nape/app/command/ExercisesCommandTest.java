package app.nape.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.content.ExerciseCatalogue;
import app.nape.exercise.Exercise;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All there is to mind of an exercise, and where it comes from, is told in words and in JSON. */
class ExercisesCommandTest {
    private static final ExerciseCatalogue CATALOGUE = Bundled.EXERCISES;

    private final CommandBench bench;

    ExercisesCommandTest(@TempDir Path folder) {
        bench = new CommandBench(folder);
    }

    @Test
    void tellsAllCautionsTheLimitAndTheSourcesOfEveryExercise() {
        for (Exercise exercise : CATALOGUE.offered()) {
            CommandBench.Said said = bench.run("exercises", exercise.id());
            assertEquals(0, said.code(), said.err());
            CATALOGUE.cautionsOf(exercise).forEach(each -> assertTrue(said.out().contains(each), each));
            CATALOGUE.sourcesOf(exercise).forEach(each -> {
                assertTrue(said.out().contains(each.title()), each.title());
                assertTrue(each.url() == null || said.out().contains(each.url()), each.title());
            });
            int most = exercise.safety().mostStartPain();
            assertEquals(most < 10, said.out().contains("Not when pain is above " + most + " of 10"), said.out());
            assertEquals(!exercise.dose().own().isEmpty(), said.out().contains("Nape’s own choice, not from a source"));
            assertFalse(said.out().contains("1–1 times"), said.out());
        }
        assertTrue(bench.run("exercises", "neck-curl-head-lift").out().contains("Once a day"));
    }

    @Test
    void tellsTheSameInJson() {
        Exercise exercise = CATALOGUE.exercise("neck-curl-head-lift").orElseThrow();
        JsonNode said = new JsonMapper()
                .readTree(bench.run("exercises", exercise.id(), "--json").out());
        assertEquals(exercise.id(), said.get("id").stringValue());
        assertEquals(4, said.get("safety").get("mostStartPain").intValue());
        assertEquals("HOLD", said.get("dose").get("own").get(0).stringValue());
        assertEquals(
                exercise.safety().cautions().size(), said.get("cautionTexts").size());
        assertEquals(
                "https://www.medicalnewstoday.com/articles/321180",
                said.get("sourceTexts").get(0).get("url").stringValue());
    }

    @Test
    void tellsUpToWhichPainARoutineIsMeantAndWhoseNumbersItHas() {
        String gentle = bench.run("routines", "acute-spasm").out();
        assertTrue(gentle.contains("Not when pain is above 4 of 10"), gentle);
        assertTrue(bench.run("routines", "desk-5").out().contains("Nape’s own choice"));
        assertEquals(
                4,
                new JsonMapper()
                        .readTree(bench.run("routines", "acute-spasm", "--json").out())
                        .get("mostStartPain")
                        .intValue());
    }
}
