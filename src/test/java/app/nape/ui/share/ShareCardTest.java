package app.nape.ui.share;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.care.EpisodeSafety;
import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.workshop.tour.WindowBench;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The card in the window: reached by Ctrl+P from everywhere, and by keys alone to its end. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class ShareCardTest {
    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.show(stage);
        bench.shell.open(Place.TODAY, null);
    }

    @Test
    void isReachedByAKeyFromTheLogAndFromInsightsAndWalkedByKeys(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertTrue(node("#share-form") != null);
        assertEquals("Report for a clinician", ((ToggleButton) owner()).getText());
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertEquals("Table for a spreadsheet", ((ToggleButton) owner()).getText());
        assertTrue(seen("#share-topic-breaks"));
        assertFalse(seen("#share-print"));
        robot.type(KeyCode.LEFT);
        assertTrue(seen("#share-of"));
        assertFalse(seen("#share-holds"));
        robot.type(KeyCode.ESCAPE);
        assertTrue(node("#share-form") == null);
        for (Place place : new Place[] {Place.LOG, Place.INSIGHTS}) {
            robot.interact(() -> bench.shell.open(place, null));
            Node button = Objects.requireNonNull(node(place == Place.LOG ? "#log-share" : "#insights-share"));
            robot.interact(() -> ((javafx.scene.control.Button) button).fire());
            assertTrue(node("#share-form") != null);
            robot.interact(() -> robot.type(KeyCode.ESCAPE));
        }
    }

    @Test
    void handsOutNoExercisesWhileAWarningSignStandsButTheReport(FxRobot robot) {
        robot.interact(() -> {
            bench.journal.keepSafety(
                    Map.of(),
                    new EpisodeSafety(
                            java.util.List.of("fever"),
                            bench.context().clocks().now().wall(),
                            null));
            bench.context().standing().refresh();
        });
        assertFalse(bench.context().standing().now().get().mayStart(app.nape.care.standing.Relief.EXERCISES));
        robot.push(KeyCode.CONTROL, KeyCode.P);
        assertFalse(button("#share-save").isDisabled());
        robot.type(KeyCode.RIGHT);
        assertTrue(button("#share-save").isDisabled());
        assertFalse(seen("#share-of"));
        assertEquals(
                "While a warning sign stands no exercises are handed out. The report is there.",
                ((Label) Objects.requireNonNull(node("#share-missing"))).getText());
    }

    /** The page of a log without an entry, and why a seal is not ready. */
    @Test
    void showsThePageAsItWillBeAndSaysWhatASealStillNeeds(FxRobot robot) throws InterruptedException {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        ImageView page = (ImageView) Objects.requireNonNull(node("#share-page"));
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
        for (int i = 0; i < 400 && page.getImage() == null; i++) {
            Thread.sleep(25);
        }
        assertTrue(page.getImage().getHeight() > 1000);
        robot.interact(() -> ((ToggleButton) ((javafx.scene.layout.Pane) Objects.requireNonNull(node("#share-seal")))
                        .getChildren()
                        .getLast())
                .fire());
        assertTrue(button("#share-save").isDisabled());
        assertEquals(
                "That is no age key; one begins with age1 and has 62 characters.",
                ((Label) Objects.requireNonNull(node("#share-missing"))).getText());
    }

    private javafx.scene.control.Button button(String id) {
        return (javafx.scene.control.Button) Objects.requireNonNull(node(id), id);
    }

    private boolean seen(String id) {
        Node there = Objects.requireNonNull(node(id), id);
        for (Node one = there; one != null; one = one.getParent()) {
            if (!one.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private Node owner() {
        return Objects.requireNonNull(bench.shell.root().getScene().getFocusOwner());
    }

    private @Nullable Node node(String id) {
        return bench.shell.root().lookup(id);
    }
}
