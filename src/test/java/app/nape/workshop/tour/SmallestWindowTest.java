package app.nape.workshop.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.NothingCopied;
import app.nape.ui.player.Legible;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What there is room for in the smallest window there can be, with text twice the size. */
@ExtendWith(NothingCopied.class)
class SmallestWindowTest {
    private static final double WIDTH = 480;
    private static final double HEIGHT = 420;

    private final List<String> outside = new ArrayList<>();
    private int seen;

    private void look(Predicate<String> wanted, BiConsumer<String, Scene> look) {
        StepByStep.each(stop -> wanted.test(stop.name()), stop -> {
            TourWindow window = StepByStep.window(stop, StepByStep.ENGLISH, 200);
            window.scene().getRoot().resize(WIDTH, HEIGHT);
            StepByStep.settle(window);
            look.accept(stop.name(), window.scene());
            StepByStep.letGo(window);
        });
        assertEquals(List.of(), outside);
    }

    private void within(String stop, Node part) {
        Bounds at = part.localToScene(part.getLayoutBounds());
        seen++;
        if (at.getMinX() < 0 || at.getMaxX() > WIDTH) {
            outside.add(stop + ": " + part + " ends at " + Math.round(at.getMaxX()));
        }
    }

    @Test
    void holdsAllThatIsSaidAndAskedOfWarningSigns() {
        look(stop -> stop.startsWith("warning-"), (stop, scene) -> {
            if (scene.lookup("#standing") instanceof Parent standing && standing.isVisible()) {
                standing.lookupAll(".button").stream().filter(Node::isVisible).forEach(button -> within(stop, button));
                Legible.cut(standing).forEach(text -> outside.add(stop + ": " + text));
            }
        });
        assertTrue(seen > 8, () -> "only " + seen + " buttons");
    }

    @Test
    void holdsRoutinesAndExercisesOneBeneathTheOther() {
        look(
                "stretch"::equals,
                (stop, scene) -> Stream.of(".routine", ".exercise-tile")
                        .flatMap(kind -> scene.getRoot().lookupAll(kind).stream())
                        .forEach(card -> within(stop, card)));
        assertTrue(seen > 8, () -> "only " + seen + " cards");
    }
}
