package app.nape.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.link.Request;
import app.nape.ui.Command;
import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.workshop.tour.WindowBench;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** What can be done, by the keys that people know from elsewhere. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class ShellCommandsTest {
    private WindowBench bench;

    @Start
    void start(Stage stage) {
        bench = new WindowBench(true);
        bench.show(stage);
        bench.shell.open(Place.TODAY, null);
    }

    @Test
    void findsAnExerciseASettingADayAndACommandWithoutTheMouse(FxRobot robot) {
        find(robot, "chin tuck");
        assertTrue(there("#exercise-back"), "the exercise is open");
        find(robot, "text size");
        assertEquals(Place.SETTINGS, marked());
        assertTrue(within(owner(), "text-size"), "the keyboard is on " + owner());
        find(robot, "microbreak");
        assertTrue(within(owner(), "schedule-rules"), "the keyboard is on " + owner());
        find(robot, "drink");
        assertTrue(within(owner(), "schedule-rules"), "a kind that no reminder has yet: " + owner());
        find(robot, "yesterday");
        assertEquals(Place.LOG, marked());
        assertTrue(lookup("#history").isVisible());
        find(robot, "go to insights");
        assertEquals(Place.INSIGHTS, marked());
    }

    @Test
    void choosesWithTheArrowsAndGoesBackWithEsc(FxRobot robot) {
        Node before = owner();
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.UP);
        ListView<?> list = (ListView<?>) lookup("#find-list");
        assertEquals(1, list.getSelectionModel().getSelectedIndex());
        assertTrue(lookup("#find-field").isFocused());
        robot.type(KeyCode.ESCAPE);
        assertFalse(there("#find"));
        assertEquals(before, owner());
    }

    @Test
    void opensSettingsByControlAndComma(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        assertEquals(Place.SETTINGS, marked());
    }

    @Test
    void showsTheKeysOnAQuestionMarkButNotWhileItIsWritten(FxRobot robot) {
        robot.interact(() -> bench.shell.visit(Place.SETTINGS));
        robot.interact(() -> lookup("#settings-search").requestFocus());
        robot.write("?");
        assertFalse(there("#keys"));
        assertEquals("?", ((TextField) lookup("#settings-search")).getText());
        robot.interact(() -> bench.shell.visit(Place.TODAY));
        robot.write("?");
        assertTrue(there("#keys"));
        assertTrue(says("Ctrl+K"));
        assertTrue(says("Find anything"));
        assertTrue(says("This hurts: stop"), "the keys of the session are among them");
    }

    @Test
    void asksOnceBeforeItQuitsAndTheKeyOnceMoreIsTheAnswer(FxRobot robot) {
        robot.interact(() -> bench.agent.say(bench.icing()));
        robot.push(KeyCode.CONTROL, KeyCode.Q);
        assertTrue(there("#quit-timer"), "a timer runs");
        assertEquals(List.of(), bench.agent.asked());
        robot.type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.Q).push(KeyCode.CONTROL, KeyCode.Q);
        assertEquals(List.of(new Request.Quit()), bench.agent.asked());
    }

    @Test
    void saysOnceThatRemindersGoOnWhenTheWindowIsClosed(FxRobot robot) {
        boolean[] may = new boolean[2];
        robot.interact(() -> {
            bench.agent.say(bench.icing());
            may[0] = bench.shell.mayClose();
        });
        assertFalse(may[0]);
        assertTrue(there("#goes-on"));
        assertTrue(there("#start-at-login"), "whether they come back at the next login is asked here");
        robot.interact(() -> ((Button) lookup("#goes-on-quit")).fire());
        assertEquals(List.of(new Request.Quit()), bench.agent.asked());
        robot.interact(() -> may[1] = bench.shell.mayClose());
        assertTrue(may[1], "it is told once");
    }

    @Test
    void tellsWhichNapeThisIs(FxRobot robot) {
        robot.interact(() -> bench.shell.run("about"));
        assertTrue(there("#about-version"));
        robot.interact(() -> ((Button) lookup("#about .fold-line")).fire());
        assertTrue(says("ControlsFX: BSD-3-Clause"));
    }

    @Test
    void givesNoKeyToTwoThings() {
        for (Place place : Place.values()) {
            Map<KeyCombination, String> taken = new HashMap<>();
            List<Command> all = new java.util.ArrayList<>(bench.shell.commands().all());
            org.testfx.util.WaitForAsyncUtils.waitForAsyncFx(
                    10_000, () -> all.addAll(bench.shell.page(place).commands()));
            for (Command each : all) {
                each.combinations().forEach(key -> {
                    String other = taken.put(key, each.id());
                    assertEquals(null, other, key + " is also " + each.id());
                });
            }
        }
    }

    private void find(FxRobot robot, String words) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        robot.interact(() -> ((TextField) lookup("#find-field")).setText(words));
        robot.type(KeyCode.ENTER);
    }

    private Place marked() {
        return java.util.Arrays.stream(Place.values())
                .filter(place ->
                        lookup("#place-" + place.name().toLowerCase(java.util.Locale.ROOT))
                                .getPseudoClassStates()
                                .stream()
                                .anyMatch(state -> state.getPseudoClassName().equals("selected")))
                .findFirst()
                .orElseThrow();
    }

    private Node owner() {
        return bench.shell.root().getScene().getFocusOwner();
    }

    private static boolean within(Node node, String id) {
        Node up = node;
        while (up != null && !id.equals(up.getId())) {
            up = up.getParent();
        }
        return up != null;
    }

    private Node lookup(String selector) {
        return Objects.requireNonNull(bench.shell.root().lookup(selector), selector);
    }

    private boolean there(String selector) {
        return bench.shell.root().lookup(selector) != null;
    }

    private boolean says(String words) {
        return bench.shell.root().lookupAll(".label").stream()
                .anyMatch(
                        node -> node instanceof Labeled label && label.getText().contains(words));
    }
}
