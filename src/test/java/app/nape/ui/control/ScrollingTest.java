package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.ui.OnAStage;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A page of twenty blocks, each 100 pixels high, in a window of 400; the scene is laid out but never shown. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class ScrollingTest {
    private PageFrame page;
    private Scene scene;

    @Start
    void start(Stage stage) {
        page = new PageFrame("Settings");
        page.setParts(IntStream.range(0, 20).mapToObj(ScrollingTest::block).toArray(Node[]::new));
        scene = new Scene(page, 600, 400);
        page.settle();
    }

    private static Region block(int number) {
        Button block = new Button("Block " + number);
        block.setMinHeight(100);
        block.setPrefHeight(100);
        block.setMaxHeight(100);
        return block;
    }

    @Test
    void followsTheKeyboardNoFartherThanItMust(FxRobot robot) {
        robot.interact(() -> {
            part(1).requestFocus();
            assertEquals(0, page.getVvalue(), "it is seen already");
            part(10).requestFocus();
            assertEquals(seen() - 24, bottom(10), 3, "at the lower edge, with a margin");
            double there = page.getVvalue();
            part(9).requestFocus();
            assertEquals(there, page.getVvalue());
            part(3).requestFocus();
            assertEquals(24, top(3), 3, "at the upper edge, with a margin");
            page.setVvalue(page.getVvalue()
                    + 18 / (page.getContent().getBoundsInLocal().getHeight() - seen()));
            assertEquals(6, top(3), 3);
            part(4).requestFocus();
            part(3).requestFocus();
            assertEquals(24, top(3), 3, "all of it was seen, but too near the edge");
            part(19).requestFocus();
            assertEquals(1, page.getVvalue(), 0.01);
        });
    }

    @Test
    void staysWhereItIsUnderThePointersPress(FxRobot robot) {
        robot.interact(() -> {
            pointer(MouseEvent.MOUSE_PRESSED);
            part(10).requestFocus();
            assertEquals(0, page.getVvalue());
            pointer(MouseEvent.MOUSE_RELEASED);
            part(11).requestFocus();
            assertTrue(page.getVvalue() > 0, "the press is over");
        });
    }

    @Test
    void followsAgainOnceAKeyIsPressed(FxRobot robot) {
        robot.interact(() -> {
            pointer(MouseEvent.MOUSE_PRESSED);
            key(page, KeyCode.TAB);
            part(10).requestFocus();
            assertTrue(page.getVvalue() > 0);
        });
    }

    @Test
    void followsNothingOnceItHasLeftTheWindow(FxRobot robot) {
        robot.interact(() -> {
            Button other = new Button("another page");
            scene.setRoot(new javafx.scene.layout.VBox(other));
            other.requestFocus();
            assertEquals(0, page.getVvalue());
            FocusFollowing.reveal(page, other);
            assertEquals(0, page.getVvalue(), "what is not its own is not looked for");
            new Scene(page, 600, 400);
            page.settle();
            Event.fireEvent(scene.getRoot(), pressed(MouseEvent.MOUSE_PRESSED, scene.getRoot()));
            part(10).requestFocus();
            assertTrue(page.getVvalue() > 0, "a press in the window it has left is none of its own");
        });
    }

    @Test
    void scrollsByNineTenthsOfWhatIsSeenWhereverTheKeyboardIs(FxRobot robot) {
        robot.interact(() -> {
            assertTrue(key(part(0), KeyCode.PAGE_DOWN));
            assertEquals(-0.9 * seen(), page.getContent().localToScene(0, 0).getY(), 2);
            key(part(0), KeyCode.PAGE_DOWN);
            key(part(0), KeyCode.PAGE_UP);
            assertEquals(-0.9 * seen(), page.getContent().localToScene(0, 0).getY(), 2);
            key(part(0), KeyCode.PAGE_UP);
            key(part(0), KeyCode.PAGE_UP);
            assertEquals(0, page.getVvalue(), "and no farther than the page goes");
            assertFalse(key(part(0), KeyCode.HOME));
        });
    }

    @Test
    void leavesThePageKeysToAFieldInWhichSomebodyWrites(FxRobot robot) {
        robot.interact(() -> {
            TextField field = new TextField();
            page.column().getChildren().add(1, field);
            key(field, KeyCode.PAGE_DOWN);
            assertEquals(0, page.getVvalue());
        });
    }

    @Test
    void beginsAtAPartAsFarAsItCanScroll(FxRobot robot) {
        robot.interact(() -> {
            page.beginAt(part(8));
            assertEquals(16, top(8), 3);
            page.beginAt(part(19));
            assertEquals(1, page.getVvalue(), 0.001);
            page.reveal(part(0));
            assertTrue(top(0) >= 0);
        });
    }

    @Test
    void holdsAPartStillWhileThePageChangesAboveIt(FxRobot robot) {
        robot.interact(() -> {
            page.beginAt(part(8));
            double before = top(8);
            Node still = part(8);
            page.holdStill(still, () -> page.column().getChildren().add(1, block(99)));
            assertEquals(before, still.localToScene(0, 0).getY(), 1);
            double there = page.getVvalue();
            page.holdStill(null, () -> page.column().getChildren().remove(1));
            assertEquals(there, page.getVvalue(), "nothing was to be held");
        });
    }

    @Test
    void takesRoomForASubtitleOnlyWhereThereIsOne(FxRobot robot) {
        robot.interact(() -> {
            double before = top(0);
            page.setSubtitle("What is kept where.");
            page.settle();
            assertTrue(top(0) > before + 5);
            page.setSubtitle("");
            page.settle();
            assertEquals(before, top(0));
        });
    }

    @Test
    void keepsWaysBackBeforeTheTitleAndSmallThingsBehindIt(FxRobot robot) {
        robot.interact(() -> {
            Button back = new Button("Back");
            Button more = new Button("More");
            page.leadBackBy(back);
            page.addToHead(more);
            page.settle();
            double title = page.lookup(".page-title").localToScene(0, 0).getX();
            assertTrue(back.localToScene(0, 0).getX() < title);
            assertTrue(more.localToScene(0, 0).getX() > title);
            page.setParts(new Label("Another part"));
            assertEquals(2, page.column().getChildren().size(), "its head stays");
        });
    }

    private Node part(int number) {
        return page.column().getChildren().get(number + 1);
    }

    private double seen() {
        return page.getViewportBounds().getHeight();
    }

    private double top(int number) {
        page.settle();
        return part(number).localToScene(0, 0).getY();
    }

    private double bottom(int number) {
        return top(number) + 100;
    }

    /** Whether the page keeps the key for itself. */
    private boolean key(Node on, KeyCode code) {
        boolean[] left = {false};
        scene.setOnKeyPressed(_ -> left[0] = true);
        Event.fireEvent(on, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        page.settle();
        return !left[0];
    }

    private void pointer(EventType<MouseEvent> type) {
        Event.fireEvent(page, pressed(type, page));
    }

    private static MouseEvent pressed(EventType<MouseEvent> type, Node on) {
        return new MouseEvent(
                type,
                10,
                10,
                10,
                10,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                false,
                new PickResult(on, 10, 10));
    }
}
