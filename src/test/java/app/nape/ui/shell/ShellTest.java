package app.nape.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.exercise.SessionOutcome;
import app.nape.journal.JournalEntry;
import app.nape.link.Request;
import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.ui.theme.FocusShown;
import app.nape.workshop.tour.WindowBench;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@OnAStage
@SuppressWarnings("NullAway.Init")
class ShellTest {
    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.show(stage);
        bench.shell.open(Place.TODAY, null);
    }

    @Test
    void fitsAShortWindowAtTwiceTheTextFromTheFirstPlaceToTheWayToHelp(FxRobot robot) {
        robot.interact(() -> {
            bench.settings.change(it -> it.withLooks(looks -> looks.withTextPercent(200)));
            robot.window(0).setWidth(720);
            robot.window(0).setHeight(520);
            bench.shell.root().getScene().getRoot().applyCss();
            bench.shell.root().layout();
        });
        double tall = bench.shell.root().getScene().getHeight();
        for (String id : List.of("#place-today", "#place-settings", "#get-help")) {
            Bounds seen = find(id).localToScene(find(id).getLayoutBounds());
            assertTrue(seen.getMinY() >= 0 && seen.getMaxY() <= tall, id + " " + seen);
            assertTrue(seen.getHeight() >= 24, id + " " + seen);
        }
    }

    @Test
    void takesTheNewestChangeBackByItsKeyOnceAlsoWhenItsSentenceHasGone(FxRobot robot) {
        List<String> undone = new ArrayList<>();
        robot.interact(() -> {
            bench.shell.tell("Deleted.", () -> undone.add("entry"));
            bench.shell.tell("Look at your skin.", null);
        });
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("entry"), undone);
        assertEquals("Undone.", ((Label) find("#toast-sentence")).getText());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of("entry"), undone);
    }

    @Test
    void tellsAboveThePagesButtonsAndAtTheEdgeWhereThereAreNone(FxRobot robot) {
        robot.interact(() -> {
            bench.shell.open(Place.STRETCH, "new-routine");
            bench.shell.tell("Neck rotation added", null);
        });
        assertFalse(boxOf(".toast").intersects(boxOf("#routine-save")));
        assertTrue(boxOf(".toast").getMaxY() <= boxOf("#routine-save").getMinY(), "it is above them");
        robot.interact(() -> bench.shell.visit(Place.TODAY));
        double edge = bench.shell.root().getScene().getHeight();
        assertTrue(boxOf(".toast").getMaxY() > edge - 40, "at the edge, while it is still there");
        robot.interact(() -> ((Button) find("#stretch-now")).fire());
        assertFalse(boxOf(".toast").intersects(boxOf("#player-start")), "nor on the buttons of what was opened next");
    }

    private Bounds boxOf(String part) {
        WaitForAsyncUtils.waitForFxEvents();
        return find(part).localToScene(find(part).getLayoutBounds());
    }

    @Test
    void takesNothingBackAfterAllWasErased(FxRobot robot) {
        List<String> undone = new ArrayList<>();
        robot.interact(() -> {
            bench.shell.tell("Pain entry discarded.", () -> undone.add("draft"));
            bench.shell.forgetUndo();
        });
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(List.of(), undone);
    }

    @Test
    void goesToEveryPlaceByAltAndItsNumber(FxRobot robot) {
        KeyCode[] digits = {
            KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6
        };
        List<Place> places = List.of(Place.values());
        for (int i = 5; i >= 0; i--) {
            robot.push(KeyCode.ALT, digits[i]);
            assertTrue(place(places.get(i)).isSelected(), places.get(i) + " is not marked");
            assertEquals(1, selected(), "one place is marked");
        }
    }

    @Test
    void keepsTheSessionWhenTheWindowIsClosedInItsMiddle(FxRobot robot) {
        robot.interact(() -> bench.shell.startSession("micro-60"));
        robot.interact(() -> ((Button) find("#player-start")).fire());
        robot.interact(() -> ((Button) find("#player-skip")).fire());
        robot.interact(bench.shell::closed);
        var kept = bench.journal.latest(bench.context().clocks().now().wall().plusSeconds(1), 9, Set.of("stretch"));
        assertEquals(1, kept.size());
        assertEquals(SessionOutcome.STOPPED, ((JournalEntry.Stretch) kept.getFirst()).outcome());
        assertFalse(there("#player-pause"));
    }

    @Test
    void comesBackFromASessionToWhatStartedIt(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.DIGIT2);
        robot.interact(() -> find("#routine-micro-60").requestFocus());
        robot.type(KeyCode.SPACE).type(KeyCode.ESCAPE);
        assertTrue(find("#routine-micro-60").isFocused());
        assertTrue(FocusShown.on(find("#routine-micro-60")));
        robot.type(KeyCode.SPACE).type(KeyCode.ENTER);
        robot.interact(() -> ((Button) find("#player-hurts")).fire());
        robot.type(KeyCode.ESCAPE);
        assertTrue(find("#routine-micro-60").isFocused());
    }

    @Test
    void leavesFullScreenWithTheSession(FxRobot robot) {
        Stage stage = (Stage) bench.shell.root().getScene().getWindow();
        robot.interact(() -> bench.shell.startSession("micro-60"));
        robot.type(KeyCode.ENTER).type(KeyCode.F);
        assertTrue(stage.isFullScreen());
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertFalse(stage.isFullScreen());
        robot.type(KeyCode.F11);
        assertTrue(stage.isFullScreen());
        robot.interact(() -> bench.shell.startSession("micro-60"));
        robot.push(KeyCode.ALT, KeyCode.DIGIT1);
        assertTrue(stage.isFullScreen(), "it was so before");
        robot.type(KeyCode.F11);
        assertFalse(stage.isFullScreen());
    }

    @Test
    void pausesTheSessionUnderTheCard(FxRobot robot) {
        robot.interact(() -> bench.shell.startSession("micro-60"));
        robot.interact(() -> ((Button) find("#player-start")).fire());
        assertEquals("Pause", ((Button) find("#player-pause")).getText());
        robot.push(KeyCode.F1);
        robot.push(KeyCode.ESCAPE);
        assertEquals("Continue", ((Button) find("#player-pause")).getText());
    }

    @Test
    void showsTheWholeCardOnF1AndGoesBackOnEsc(FxRobot robot) {
        robot.interact(() -> place(Place.TODAY).requestFocus());
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        assertTrue(place(Place.LOG).isFocused());
        robot.push(KeyCode.F1);
        assertEquals("999", ((Label) find("#emergency-number")).getText());
        for (var flag : bench.context().care().redFlags().flags()) {
            assertTrue(says(flag.label()), "missing: " + flag.label());
        }
        robot.push(KeyCode.ESCAPE);
        assertFalse(there("#red-flags"));
        assertTrue(place(Place.LOG).isFocused(), "the keyboard is back where it was");
    }

    /** To visit every page costs seconds, so each is asked both things in one visit. */
    @Test
    void leavesTheKeyboardOnEveryPageWhereItWasBeforeTheCardOrOnThePageWhenThatIsGone(FxRobot robot) {
        bench.work();
        for (Place each : Place.values()) {
            if (each == Place.PRACTICE) {
                // While nobody makes programmes for others it has one stop and no way to it: nothing to go on to.
                continue;
            }
            robot.interact(() -> bench.shell.visit(each));
            robot.type(KeyCode.TAB);
            Node before = owner();
            assertTrue(onPage(before), each + " begins at " + before);
            robot.push(KeyCode.F1);
            robot.push(KeyCode.ESCAPE);
            assertEquals(before, owner(), each.toString());
            robot.push(KeyCode.F1);
            robot.interact(() -> takeAway(before));
            robot.push(KeyCode.ESCAPE);
            assertTrue(onPage(owner()), each + " goes on at " + owner());
            robot.type(KeyCode.TAB);
            assertTrue(onPage(owner()), each + " then goes on to " + owner());
        }
    }

    @Test
    void goesBackToThePageWhereTheMouseAskedForHelp(FxRobot robot) {
        robot.interact(() -> bench.shell.visit(Place.STRETCH));
        robot.interact(() -> find("#stretch-search").requestFocus());
        robot.clickOn("#get-help");
        assertTrue(there("#red-flags"));
        robot.push(KeyCode.ESCAPE);
        assertTrue(find("#stretch-search").isFocused(), () -> "the keyboard is on " + owner());
    }

    private @Nullable Node owner() {
        WaitForAsyncUtils.waitForFxEvents();
        return bench.shell.root().getScene().getFocusOwner();
    }

    private static boolean onPage(@Nullable Node node) {
        Node up = node;
        while (up != null && !up.getStyleClass().contains("page-area")) {
            up = up.getParent();
        }
        return up != null;
    }

    private static void takeAway(@Nullable Node node) {
        Node gone = java.util.Objects.requireNonNull(node);
        Node up = java.util.Objects.requireNonNull(gone.getParent());
        if (up instanceof Pane pane) {
            pane.getChildren().remove(gone);
        } else {
            takeAway(up);
        }
    }

    @Test
    void keepsTheCardInReachWhileTheFirstPagesAreOpen(FxRobot robot) {
        robot.interact(() -> {
            bench.settings.change(now -> now.withStart(it -> it.withWelcomed(false)));
            bench.shell.welcome();
        });
        robot.push(KeyCode.F1);
        assertTrue(there("#red-flags"));
    }

    @Test
    void welcomesOnceAndNeverAgain(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            bench.settings.change(now -> now.withStart(it -> it.withWelcomed(false)));
            bench.shell.welcome();
        });
        for (String page : List.of("2 of 4", "3 of 4", "4 of 4")) {
            robot.push(KeyCode.ENTER);
            await(robot, () -> says(page));
        }
        robot.push(KeyCode.ENTER);
        await(robot, () -> !there("#welcome"));
        assertTrue(bench.settings.settings().get().start().welcomed());
        robot.interact(() -> bench.shell.welcome());
        assertFalse(there("#welcome"));
    }

    @Test
    void takesBackWhatWasToldWithUndo(FxRobot robot) {
        boolean[] undone = {false};
        robot.interact(() -> bench.shell.tell("Deleted.", () -> undone[0] = true));
        assertEquals("Deleted.", ((Label) find("#toast-sentence")).getText());
        robot.interact(() -> ((javafx.scene.control.Button) find("#toast-undo")).fire());
        assertTrue(undone[0]);
        assertFalse(find("#toast-sentence").getParent().isVisible());
    }

    @Test
    void offersTheBreakInTheStripFromEveryPlace(FxRobot robot) {
        robot.interact(() -> bench.shell.open(Place.SETTINGS, null));
        assertFalse(find("#strip").isVisible());
        robot.interact(() -> bench.agent.say(bench.breakDue()));
        assertTrue(find("#strip").isVisible());
        robot.interact(() -> ((javafx.scene.control.Button) find("#strip-later")).fire());
        assertEquals(List.of(new Request.PostponeBreak(null)), bench.agent.asked());
    }

    @Test
    void showsTheRemedyTimerInTheStrip(FxRobot robot) {
        robot.interact(() -> bench.agent.say(bench.icing()));
        assertTrue(((Label) find("#strip-sentence")).getText().contains("9 min"));
    }

    private ToggleButton place(Place place) {
        return (ToggleButton) find("#place-" + place.name().toLowerCase(java.util.Locale.ROOT));
    }

    private long selected() {
        return java.util.Arrays.stream(Place.values())
                .filter(place -> place(place).isSelected())
                .count();
    }

    private Node find(String selector) {
        Node found = bench.shell.root().lookup(selector);
        return java.util.Objects.requireNonNull(found, selector);
    }

    /** Waits for what a key brings about, looked for where the scene does not change under the looking. */
    private static void await(FxRobot robot, BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            boolean[] holds = new boolean[1];
            robot.interact(() -> holds[0] = condition.getAsBoolean());
            return holds[0];
        });
    }

    private boolean there(String selector) {
        return bench.shell.root().lookup(selector) != null;
    }

    private boolean says(String words) {
        return Stream.of(".label", ".check-box")
                .flatMap(kind -> bench.shell.root().lookupAll(kind).stream())
                .anyMatch(node -> node instanceof Labeled label && words.equals(label.getText()));
    }
}
