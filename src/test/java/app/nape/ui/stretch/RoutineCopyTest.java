package app.nape.ui.stretch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.nape.content.Bundled;
import app.nape.content.ExerciseCatalogueReader;
import app.nape.exercise.Routine;
import app.nape.words.Texts;
import org.junit.jupiter.api.Test;

class RoutineCopyTest {
    private static final Texts SCREEN = Bundled.TEXTS.onScreen();

    @Test
    void isInPlainWordsThatAFileOrAnotherProgramTakesAsTheyStand() {
        Routine shipped =
                ExerciseCatalogueReader.bundled(SCREEN).routine("acute-spasm").orElseThrow();
        Routine copy = RoutineShelf.copy(shipped, SCREEN);
        assertEquals("Small and often, when pain is no more than 4 of 10", copy.goal());
        assertEquals(shipped.items(), copy.items());
        assertEquals("", copy.id());
    }
}
