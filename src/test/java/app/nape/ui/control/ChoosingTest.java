package app.nape.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.nape.ui.OnAStage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.junit.jupiter.api.Test;

/** One of a few is always chosen, and a second press on it takes nothing away. */
@OnAStage
class ChoosingTest {
    private final List<Integer> told = new ArrayList<>();

    @Test
    void keepsOneOfTheButtonsChosenAlsoWhenItIsPressedAgain() {
        Segments<Integer> segments = new Segments<>(List.of(1, 2, 3), each -> each + " weeks", 2);
        assertEquals(List.of(false, true, false), selected(segments));
        button(segments, 2).fire();
        assertEquals(3, segments.value().get());
        button(segments, 2).fire();
        assertEquals(List.of(false, false, true), selected(segments));
        assertEquals("3 weeks", button(segments, 2).getText());
    }

    @Test
    void offersOthersAndMakesNoNewButtonsForTheSame() {
        Segments<Integer> segments = new Segments<>(List.of(1, 2), String::valueOf, 1);
        ToggleButton first = button(segments, 0);
        segments.offer(List.of(1, 2), 2);
        assertSame(first, button(segments, 0), "the keyboard may be on it");
        assertEquals(2, segments.value().get());
        segments.offer(List.of(7, 8, 9), 8);
        assertEquals(List.of(false, true, false), selected(segments));
        assertEquals(8, segments.value().get());
    }

    @Test
    void tellsWhatThePersonTakesAndNotWhatItIsShown() {
        Map<Integer, String> options = new LinkedHashMap<>();
        options.put(1, "One");
        options.put(2, "Two");
        Choice<Integer> choice = new Choice<>("How many", options, told::add);
        choice.show(1);
        assertEquals(List.of(), told);
        assertEquals(List.of(true, false), selected(choice));
        ((ToggleButton) choice.getChildren().get(1)).fire();
        ((ToggleButton) choice.getChildren().get(1)).fire();
        assertEquals(List.of(2, 2), told);
        assertEquals(List.of(false, true), selected(choice), "pressed again it stays");
        choice.show(null);
        assertEquals(List.of(false, false), selected(choice));
        assertEquals(
                "How many: Two",
                ((ToggleButton) choice.getChildren().get(1)).getAccessibleText(),
                "heard alone, a pill says what it is about");
    }

    /** Settings had 146 stops for Tab, most of them pills of one choice. */
    @Test
    void isOneStopForTabAndSaysThatItIsOneOfSeveral() {
        Segments<Integer> segments = new Segments<>(List.of(1, 2, 3), String::valueOf, 2);
        assertEquals(List.of(false, true, false), stops(segments));
        segments.fireEvent(pressed(KeyCode.RIGHT));
        assertEquals(3, segments.value().get());
        assertEquals(List.of(false, false, true), stops(segments));
        segments.fireEvent(pressed(KeyCode.RIGHT));
        assertEquals(3, segments.value().get(), "the last stays");
        segments.fireEvent(pressed(KeyCode.HOME));
        assertEquals(1, segments.value().get());
        assertEquals(
                AccessibleRole.RADIO_BUTTON, segments.getChildren().getFirst().getAccessibleRole());
        Choice<Integer> choice = new Choice<>("How many", Map.of(1, "One"), told::add);
        choice.show(null);
        assertEquals(List.of(true), stops(choice), "with none chosen the first is reached");
        assertEquals(
                AccessibleRole.RADIO_BUTTON, choice.getChildren().getFirst().getAccessibleRole());
    }

    private static List<Boolean> stops(javafx.scene.layout.Pane row) {
        return row.getChildren().stream().map(Node::isFocusTraversable).toList();
    }

    @Test
    void followsTheEyeWhereALanguageRunsFromTheRight() {
        HBox row = new HBox();
        assertEquals(KeyCode.LEFT, ArrowKeys.of(row, pressed(KeyCode.LEFT)));
        row.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
        assertEquals(KeyCode.RIGHT, ArrowKeys.of(row, pressed(KeyCode.LEFT)));
        assertEquals(KeyCode.LEFT, ArrowKeys.of(row, pressed(KeyCode.RIGHT)));
        assertEquals(KeyCode.UP, ArrowKeys.of(row, pressed(KeyCode.UP)), "up is up");
    }

    private static KeyEvent pressed(KeyCode code) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false);
    }

    private static ToggleButton button(Segments<?> segments, int place) {
        return (ToggleButton) segments.getChildren().get(place);
    }

    private static List<Boolean> selected(javafx.scene.layout.Pane pane) {
        return pane.getChildren().stream()
                .map(each -> ((ToggleButton) each).isSelected())
                .toList();
    }
}
