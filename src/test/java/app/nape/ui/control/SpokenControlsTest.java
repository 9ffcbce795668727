package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.Nprs;
import app.nape.ui.OnAStage;
import app.nape.words.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;

/** What a screen reader asks the parts of many pages and does with them; no window is needed. */
@OnAStage
class SpokenControlsTest {
    private final Texts texts = new Texts(Locale.UK);

    @Test
    void answersTheScoreAsASliderFromNothingToTenAndMovesIt(FxRobot robot) {
        robot.interact(() -> {
            NprsStrip strip = new NprsStrip(texts, List.of());
            assertEquals(0.0, strip.queryAccessibleAttribute(AccessibleAttribute.MIN_VALUE));
            assertEquals(10.0, strip.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE));
            assertNull(strip.queryAccessibleAttribute(AccessibleAttribute.VALUE), "no answer is not a nought");
            assertEquals("not given", strip.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
            strip.executeAccessibleAction(AccessibleAction.INCREMENT);
            assertEquals(0.0, strip.queryAccessibleAttribute(AccessibleAttribute.VALUE));
            strip.executeAccessibleAction(AccessibleAction.INCREMENT);
            strip.executeAccessibleAction(AccessibleAction.INCREMENT);
            strip.executeAccessibleAction(AccessibleAction.DECREMENT);
            assertEquals(new Nprs(1), strip.getScore());
            assertEquals("1", strip.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
            strip.executeAccessibleAction(AccessibleAction.SET_VALUE, 12.0);
            strip.executeAccessibleAction(AccessibleAction.INCREMENT);
            assertEquals(new Nprs(10), strip.getScore());
        });
    }

    @Test
    void answersWhatIsLeftOnEveryRing(FxRobot robot) {
        robot.interact(() -> {
            TimerRing timer = new TimerRing();
            timer.setFraction(0.25);
            timer.numberProperty().set("15");
            timer.captionProperty().set("hold");
            Ring ring = new Ring(4, new Label());
            ring.part().set(0.5);
            assertEquals(0.25, timer.queryAccessibleAttribute(AccessibleAttribute.VALUE));
            assertEquals("15 hold", timer.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING));
            assertEquals(0.5, ring.queryAccessibleAttribute(AccessibleAttribute.VALUE));
            for (javafx.scene.Node each : List.of(timer, ring)) {
                assertEquals(AccessibleRole.PROGRESS_INDICATOR, each.getAccessibleRole());
                assertEquals(0.0, each.queryAccessibleAttribute(AccessibleAttribute.MIN_VALUE));
                assertEquals(1.0, each.queryAccessibleAttribute(AccessibleAttribute.MAX_VALUE));
                assertEquals(false, each.queryAccessibleAttribute(AccessibleAttribute.INDETERMINATE));
            }
        });
    }

    @Test
    void tellsWhetherAFoldIsOpenAndOpensIt(FxRobot robot) {
        robot.interact(() -> {
            Label inside = new Label("inside");
            Fold fold = new Fold("More", () -> inside);
            FoldLine line = (FoldLine) Objects.requireNonNull(fold.getChildren().getFirst());
            assertEquals(AccessibleRole.TITLED_PANE, line.getAccessibleRole());
            assertEquals(false, line.queryAccessibleAttribute(AccessibleAttribute.EXPANDED));
            line.executeAccessibleAction(AccessibleAction.COLLAPSE);
            assertNull(inside.getParent(), "what is folded cannot be folded");
            line.executeAccessibleAction(AccessibleAction.EXPAND);
            assertEquals(true, line.queryAccessibleAttribute(AccessibleAttribute.EXPANDED));
            assertTrue(inside.isVisible());
            line.executeAccessibleAction(AccessibleAction.EXPAND);
            assertTrue(inside.isVisible());
            line.executeAccessibleAction(AccessibleAction.FIRE);
            assertFalse(inside.isVisible());
            assertNotNull(line.getGraphic());
        });
    }

    @Test
    void callsACardADialogByItsTitle(FxRobot robot) {
        robot.interact(() -> {
            Label card = new Label();
            CardOver.of(card, texts, "End Nape");
            assertEquals(AccessibleRole.DIALOG, card.getAccessibleRole());
            assertEquals("End Nape", card.getAccessibleText());
            assertEquals("dialog", card.getAccessibleRoleDescription());
        });
    }
}
