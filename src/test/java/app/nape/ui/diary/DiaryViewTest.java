package app.nape.ui.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.exchange.diary.DayOrder;
import app.nape.exchange.diary.DiaryField;
import app.nape.exchange.diary.ScoreScale;
import app.nape.ui.OnAStage;
import app.nape.ui.player.UiBench;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** A diary’s table as it is shown: it asks only what it must, reads anew with each answer, and names what it leaves out. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class DiaryViewTest {
    private final UiBench bench = new UiBench();
    private Stage stage;
    private DiaryModel model;
    private DiaryView view;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    private void show(FxRobot robot, String table) {
        robot.interact(() -> {
            model = new DiaryModel(bench.context(), table.getBytes(StandardCharsets.UTF_8));
            model.read(() -> {}, why -> {
                throw new AssertionError(why.id());
            });
            view = new DiaryView(bench.context(), model);
            stage.setScene(new Scene(view, 900, 900));
            stage.show();
        });
    }

    private @Nullable Node find(String id) {
        return view.lookup("#" + id);
    }

    private List<String> said() {
        List<String> words = new ArrayList<>();
        collect(view, words);
        return words;
    }

    private static void collect(Node node, List<String> words) {
        if (node instanceof Label label && node.isVisible()) {
            words.add(label.getText());
        }
        if (node instanceof Parent parent && !(node instanceof ComboBox)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    private boolean says(String part) {
        return said().stream().anyMatch(line -> line.contains(part));
    }

    @SuppressWarnings("unchecked")
    private static <T> void choose(Node box, T value) {
        ((ComboBox<T>) box).setValue(value);
    }

    @Test
    void asksOnlyForTheOrderOfDatesWhereAllElseIsSaid(FxRobot robot) {
        show(robot, "Date,Pain (0-10),Where\n03/02/2026,7,neck left\n");
        assertTrue(find("diary-order") != null);
        assertNull(find("diary-scale"));
        assertNull(find("diary-site"));
        assertTrue(says("03/02/2026"), "the date that can be read in two ways stands there");
        assertFalse(says("7 of 10"), "nothing is shown as if it were known");
        robot.interact(() -> ((ToggleButton) ((Pane) Objects.requireNonNull(find("diary-order")))
                        .getChildren()
                        .getFirst())
                .fire());
        assertEquals(DayOrder.DMY, model.choices().order());
        assertTrue(says("3 Feb 2026"), said().toString());
        assertTrue(find("diary-order") != null, "the answer can be changed again");
    }

    @Test
    void asksNothingOfATableThatSaysAll(FxRobot robot) {
        show(robot, "Date,Pain (0-10),Where\n2026-02-13,7,neck left\n");
        assertNull(find("diary-order"));
        assertNull(find("diary-scale"));
        assertNull(find("diary-site"));
        assertTrue(says("7 of 10, Back of neck, left"), said().toString());
    }

    @Test
    void asksWhereThePainWasWhereNoColumnSaysItAndPutsTheAnswerIntoEveryLine(FxRobot robot) {
        show(robot, "Date,Pain (0-10)\n2026-02-13,7\n2026-02-14,5\n");
        Node sites = Objects.requireNonNull(find("diary-site"));
        robot.interact(
                () -> choose(sites, bench.context().care().site("shoulder").orElseThrow()));
        assertEquals("shoulder", model.choices().site());
        assertTrue(says("7 of 10, Shoulder"), said().toString());
        assertTrue(says("5 of 10, Shoulder"), said().toString());
    }

    @Test
    void lowersScoresOfALongerScaleOnceItIsNamed(FxRobot robot) {
        show(robot, "Date,Pain,Where\n2026-02-13,70,neck\n2026-02-14,40,neck\n");
        Node scales = Objects.requireNonNull(find("diary-scale"));
        robot.interact(() -> choose(scales, ScoreScale.HUNDRED));
        assertTrue(says("7 of 10"), said().toString());
        assertTrue(says("4 of 10"), said().toString());
    }

    @Test
    void readsAColumnAnewAsWhatThePersonSaysItIs(FxRobot robot) {
        show(robot, "Date,Pain (0-10),Where,Thoughts\n2026-02-13,7,neck,woke with it\n");
        robot.interact(() -> view.lookupAll(".combo-box").stream()
                .map(box -> (ComboBox<?>) box)
                .filter(box -> String.valueOf(box.getAccessibleText()).contains("Thoughts"))
                .forEach(box -> choose(box, DiaryField.NOTE)));
        assertTrue(says("woke with it"), said().toString());
        assertEquals(
                DiaryField.NOTE,
                Objects.requireNonNull(model.found().get()).columns().getLast().field());
    }

    @Test
    void showsTheFirstSixAndSaysHowManyMoreThereAre(FxRobot robot) {
        StringBuilder table = new StringBuilder("Date,Pain (0-10),Where\n");
        for (int day = 1; day <= 9; day++) {
            table.append("2026-02-0").append(day).append(",6,neck\n");
        }
        show(robot, table.toString());
        assertEquals(6, said().stream().filter(line -> line.contains("6 of 10")).count());
        assertTrue(says("3 more"), said().toString());
    }

    @Test
    void namesTheRowsThatAreLeftOutWithTheReason(FxRobot robot) {
        show(robot, "Date,Pain (0-10),Where\n2026-02-13,7,neck\nsome day,5,neck\n2031-01-01,5,neck\n");
        assertEquals(2, Objects.requireNonNull(model.found().get()).leftOut().size());
        assertTrue(says("some day"), said().toString());
        show(robot, "Date,Pain (0-10),Where\n2026-02-13,7,neck\n");
        assertFalse(says("some day"));
    }
}
