package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import app.nape.ui.player.UiBench;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What speaks against remedies and exercises: asked once, ticked anywhere, the same everywhere. */
@OnAStage
class AppliesBoxTest {
    private final UiBench bench = new UiBench();
    private int answered;

    @Test
    void asksForEverythingThatRemediesAndExercisesKnowOf(FxRobot robot) {
        robot.interact(() -> {
            List<String> ids = boxes(AppliesBox.open(bench.context())).stream()
                    .map(Node::getId)
                    .toList();
            assertEquals(Set.copyOf(ids).size(), ids.size(), "each once");
            for (var personal : bench.context().care().standing().personal()) {
                assertTrue(ids.contains("applies-" + personal.id()), personal.id());
            }
            assertTrue(ids.contains("applies-osteoporosis"), "which speaks against exercises only");
            assertTrue(boxes(AppliesBox.open(bench.context())).stream()
                    .noneMatch(box -> box.getText().startsWith("stretch.")));
        });
    }

    @Test
    void keepsATickWithTheChoicesAndShowsItWhereverItIsAsked(FxRobot robot) {
        robot.interact(() -> {
            AppliesBox here = AppliesBox.open(bench.context());
            AppliesBox there = AppliesBox.open(bench.context());
            box(here, "bp").fire();
            assertEquals(Set.of("bp"), ticked());
            assertTrue(box(there, "bp").isSelected());
            box(there, "skin").fire();
            box(there, "bp").fire();
            assertEquals(Set.of("skin"), ticked());
            assertFalse(box(here, "bp").isSelected());
        });
    }

    @Test
    void foldsOutAndInByItsLinkAndShowsWhatWasTickedMeanwhile(FxRobot robot) {
        robot.interact(() -> {
            AppliesBox folded = AppliesBox.folded(bench.context());
            assertEquals(List.of(), boxes(folded));
            tick(Set.of("bp"));
            press(folded, "stretch-applies");
            assertTrue(box(folded, "bp").isSelected());
            int many = boxes(folded).size();
            press(folded, "stretch-applies");
            assertEquals(List.of(), boxes(folded));
            press(folded, "stretch-applies");
            assertEquals(many, boxes(folded).size());
        });
    }

    @Test
    void asksOnceAndGoesOnWhateverTheAnswer(FxRobot robot) {
        robot.interact(() -> {
            for (String answer : List.of("applies-none", "applies-unsaid")) {
                tick(Set.of());
                VBox card = once();
                assertTrue(card.isVisible());
                press(card, answer);
                assertFalse(card.isVisible());
                assertFalse(card.isManaged());
                assertFalse(once().isVisible(), answer + " is an answer");
                assertEquals(
                        List.of(),
                        boxes(AppliesBox.open(bench.context())).stream()
                                .filter(CheckBox::isSelected)
                                .toList());
            }
            assertEquals(2, answered);
        });
    }

    @Test
    void asksNobodyWhoHasTickedSomethingBefore(FxRobot robot) {
        robot.interact(() -> {
            tick(Set.of("osteoporosis"));
            assertFalse(once().isVisible());
            tick(Set.of("something-of-another-version"));
            assertTrue(once().isVisible());
        });
    }

    @Test
    void showsTheListWhereSomethingMayApplyAndIsOverOnlyByDone(FxRobot robot) {
        robot.interact(() -> {
            VBox card = once();
            press(card, "applies-some");
            box(card, "bp").fire();
            assertEquals(Set.of("bp"), ticked());
            assertTrue(card.isVisible(), "there may be more to tick");
            assertEquals(0, answered);
            press(card, "applies-done");
            assertFalse(card.isVisible());
            assertEquals(1, answered);
        });
    }

    private VBox once() {
        return AppliesBox.once(bench.context(), () -> answered++);
    }

    private Set<String> ticked() {
        return bench.settings().get().stretching().ticked();
    }

    private void tick(Set<String> what) {
        bench.change(now -> now.withStretching(it -> it.withTicked(what)));
    }

    private static void press(Parent in, String id) {
        ((Button) in.lookup("#" + id)).fire();
    }

    private static CheckBox box(Parent in, String id) {
        return (CheckBox) in.lookup("#applies-" + id);
    }

    private static List<CheckBox> boxes(Parent in) {
        return in.lookupAll(".check-box").stream().map(CheckBox.class::cast).toList();
    }
}
