package app.nape.ui.stretch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.exercise.Exercise;
import app.nape.ui.OnAStage;
import app.nape.ui.player.UiBench;
import java.util.List;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** The menu of an exercise in the library. */
@OnAStage
class ExerciseMenuTest {
    private static final Exercise HUG = Bundled.EXERCISES.exercise("self-hug").orElseThrow();

    @Test
    void startsTheExerciseAndKeepsItAsAFavourite(FxRobot robot) {
        try (UiBench bench = new UiBench()) {
            robot.interact(() -> fire(bench, 0));
            assertEquals(List.of("session self-hug"), bench.went());
            robot.interact(() -> fire(bench, 1));
            assertTrue(bench.context()
                    .settings()
                    .settings()
                    .get()
                    .stretching()
                    .favourites()
                    .contains("self-hug"));
        }
    }

    private static void fire(UiBench bench, int item) {
        List<MenuItem> items = ExerciseMenu.of(bench.context(), HUG);
        assertEquals(2, items.size());
        items.get(item).fire();
    }
}
