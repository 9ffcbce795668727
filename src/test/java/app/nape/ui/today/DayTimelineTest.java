package app.nape.ui.today;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.content.Bundled;
import app.nape.ui.OnAStage;
import app.nape.words.TimeWords;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A day from 8 to 18 with a break every three minutes of an hour and five scores in ten minutes. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class DayTimelineTest {
    private static final Instant EIGHT = Instant.parse("2026-11-20T08:00:00Z");
    private static final List<Mark> MARKS = Stream.concat(
                    IntStream.range(0, 20).mapToObj(i -> mark(Lane.BREAKS, 60 + 3 * i, "mark-taken", "")),
                    IntStream.range(0, 5).mapToObj(i -> mark(Lane.PAIN, 200 + 2 * i, "mark-pain", "" + i)))
            .toList();

    private DayTimeline timeline;
    private Pane root;

    @Start
    void start(Stage stage) {
        timeline = new DayTimeline(Bundled.TEXTS, new TimeWords(Bundled.TEXTS, ZoneOffset.UTC));
        timeline.show(new DayView(EIGHT, EIGHT.plus(Duration.ofHours(10)), EIGHT.plus(Duration.ofHours(6)), MARKS));
        timeline.setFocusTraversable(false); // else it would have the keyboard, and one mark be chosen
        timeline.setManaged(false); // as wide as the test has it
        root = new Pane(timeline);
        stage.setScene(new Scene(root));
        stage.show();
    }

    private static Mark mark(Lane lane, int minute, String look, String letter) {
        return new Mark(
                lane, EIGHT.plus(Duration.ofMinutes(minute)), Duration.ZERO, look, letter, lane + " at " + minute);
    }

    private List<Label> marks() {
        return timeline.getChildrenUnmodifiable().stream()
                .filter(part -> part.getStyleClass().contains("mark"))
                .map(Label.class::cast)
                .toList();
    }

    private List<Label> seen() {
        return marks().stream()
                .filter(mark -> mark.isVisible() && mark.getOpacity() > 0)
                .toList();
    }

    private void laid(FxRobot robot, double width, int pixels) {
        robot.interact(() -> {
            root.setStyle("-fx-font-size: " + pixels + "px");
            root.applyCss();
            timeline.resize(width, timeline.prefHeight(width));
            timeline.layout();
        });
    }

    private void press(KeyCode code) {
        timeline.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    @Test
    void noMarkLiesOverAnotherOrOutsideTheDayHoweverWideItIsAndHoweverLargeItsText(FxRobot robot) {
        for (int pixels : new int[] {14, 28}) {
            for (double width : new double[] {300, 420, 640, 900, 1300, 2400}) {
                laid(robot, width, pixels);
                assertApart(seen(), width);
            }
        }
    }

    private static void assertApart(List<Label> seen, double width) {
        for (int i = 0; i < seen.size(); i++) {
            Label one = seen.get(i);
            assertTrue(
                    one.getLayoutX() >= 0 && one.getBoundsInParent().getMaxX() <= width,
                    one + " " + one.getBoundsInParent() + " of " + width);
            for (Label other : seen.subList(i + 1, seen.size())) {
                boolean apart = one.getLayoutX() + one.getWidth() <= other.getLayoutX()
                        || other.getLayoutX() + other.getWidth() <= one.getLayoutX()
                        || Math.abs(one.getLayoutY() - other.getLayoutY()) >= one.getHeight();
                assertTrue(
                        apart,
                        () -> one + " lies over " + other + one.getBoundsInParent() + other.getBoundsInParent()
                                + width);
            }
        }
    }

    @Test
    void whatIsGatheredIsCountedAndEachOfItStaysInTheListForKeysAndReaders(FxRobot robot) {
        laid(robot, 420, 14);
        int gathered = seen().stream()
                .map(Label::getText)
                .filter(text -> text.endsWith("×"))
                .mapToInt(text -> Integer.parseInt(text.substring(0, text.length() - 1)))
                .sum();
        long alone = seen().stream().filter(MarkShape.class::isInstance).count();
        assertTrue(gathered > 0);
        assertEquals(MARKS.size(), gathered + alone);

        assertEquals(MARKS.size(), timeline.queryAccessibleAttribute(AccessibleAttribute.ITEM_COUNT));
        robot.interact(() -> {
            press(KeyCode.HOME);
            for (Mark each : MARKS) {
                assertEquals(each.sentence(), timeline.pointed().get());
                MarkShape chosen = assertInstanceOf(
                        MarkShape.class, timeline.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
                assertEquals(each.sentence(), chosen.getAccessibleText());
                assertEquals(1, chosen.getOpacity(), "the chosen one is seen over its number");
                press(KeyCode.RIGHT);
            }
        });
    }

    @Test
    void inAWideWindowEveryMarkStandsByItself(FxRobot robot) {
        laid(robot, 9000, 14);
        assertEquals(MARKS.size(), seen().size());
    }
}
