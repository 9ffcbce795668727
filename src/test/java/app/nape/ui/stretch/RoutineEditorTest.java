package app.nape.ui.stretch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.exercise.Routine;
import app.nape.exercise.RoutineItem;
import app.nape.settings.Appearance;
import app.nape.ui.OnAStage;
import app.nape.ui.control.FileChoice;
import app.nape.ui.player.Legible;
import app.nape.ui.player.Pictures;
import app.nape.ui.player.UiBench;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@OnAStage
@SuppressWarnings("NullAway.Init")
class RoutineEditorTest {
    private static final Routine MINE = new Routine(
            "my-mine",
            "Mine",
            "Daily",
            List.of(
                    RoutineItem.plain("shoulder-rolls"),
                    new RoutineItem("self-hug", 1, Duration.ofSeconds(20), null),
                    RoutineItem.plain("neck-rotation")));

    @TempDir
    private Path folder;

    private UiBench bench;
    private StretchPage page;
    private Scene scene;

    @Start
    void start(Stage stage) {
        bench = new UiBench();
        page = new StretchPage(bench.context(), new FileChoice() {
            @Override
            public Optional<Path> toRead(Node over, Kind kind) {
                return Optional.of(folder.resolve("in.json"));
            }

            @Override
            public Optional<Path> toWrite(Node over, Kind kind, String name) {
                return Optional.of(folder.resolve(name));
            }
        });
        scene = bench.show(stage, page, 980, 900);
        bench.change(now -> now.withLooks(it -> it.withReducedMotion(true)));
        page.shown(null);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void buildsARoutineByKeyboardAlone(FxRobot robot) {
        robot.press(KeyCode.CONTROL).type(KeyCode.N).release(KeyCode.CONTROL);
        robot.write("Before lunch");
        focus(robot, "#add-shoulder-rolls").type(KeyCode.SPACE);
        focus(robot, "#add-self-hug").type(KeyCode.SPACE);
        focus(robot, "#add-neck-rotation").type(KeyCode.SPACE);
        robot.interact(() -> Pictures.take(scene, "routine-editor-3"));
        focus(robot, "#item-2")
                .press(KeyCode.ALT)
                .type(KeyCode.UP)
                .type(KeyCode.UP)
                .release(KeyCode.ALT);
        assertTrue(find("#item-0").isFocused(), "the row that moved keeps the keyboard");
        focus(robot, "#item-1").type(KeyCode.DELETE);
        robot.interact(() -> Pictures.take(scene, "routine-editor"));
        focus(robot, "#routine-save").type(KeyCode.SPACE);
        Routine kept = own().getFirst();
        assertEquals("my-before-lunch", kept.id());
        assertEquals("Before lunch", kept.name());
        assertEquals(List.of("neck-rotation", "self-hug"), kept.exerciseIds());
        assertTrue(find("#routine-my-before-lunch").isFocused());
        robot.type(KeyCode.SPACE);
        assertEquals("session my-before-lunch", bench.went().getLast());
    }

    @Test
    void staysWhereThePersonLooksWhenAnExerciseIsAddedInANarrowWindow(FxRobot robot) {
        robot.interact(() -> {
            scene.getWindow().setWidth(640);
            scene.getWindow().setHeight(560);
            page.shown(StretchPage.NEW_ROUTINE);
        });
        focus(robot, "#add-calm-breathing");
        robot.interact(() -> Pictures.take(scene, "routine-editor-narrow"));
        double before = top("#add-calm-breathing");
        assertTrue(before > 0 && before < scene.getHeight(), "it is in sight at " + before);
        for (int added = 0; added < 3; added++) {
            robot.type(KeyCode.SPACE);
            assertEquals(before, top("#add-calm-breathing"), 1, "after " + (added + 1));
        }
        robot.interact(() -> Pictures.take(scene, "routine-editor-narrow-3"));
    }

    private double top(String id) {
        return find(id).localToScene(0, 0).getY();
    }

    @Test
    void keepsNothingThatIsOutOfBoundsAndSaysWhy(FxRobot robot) {
        robot.interact(() -> page.shown(StretchPage.NEW_ROUTINE));
        assertTrue(find("#routine-save").isDisabled());
        assertEquals("A routine needs a name of at most 60 characters.", problem());
        assertEquals("", ((Label) find("#routine-name-problem")).getText(), "not before anything was written");
        robot.write("E").push(KeyCode.BACK_SPACE).push(KeyCode.TAB);
        assertEquals(problem(), ((Label) find("#routine-name-problem")).getText());
        focus(robot, "#routine-name").write("Empty");
        assertEquals("", ((Label) find("#routine-name-problem")).getText());
        assertEquals("A routine needs at least one exercise.", problem());
        robot.press(KeyCode.CONTROL).push(KeyCode.S).release(KeyCode.CONTROL);
        assertEquals(List.of(), own());
    }

    @Test
    void restsAButtonAtTheBoundOfADose(FxRobot robot) {
        edit(robot);
        Button more = (Button) robot.lookup("#item-1 .button")
                .match(node -> node.getAccessibleText().startsWith("More: hold"))
                .query();
        robot.interact(more::fire);
        robot.interact(more::fire);
        assertTrue(more.isDisabled());
        press(robot, "#routine-save");
        assertEquals(Duration.ofSeconds(30), own().getFirst().items().get(1).hold());
    }

    @Test
    void movesARowThatIsDraggedByItsHandle(FxRobot robot) {
        edit(robot);
        Bounds last = find("#item-2").localToScreen(find("#item-2").getBoundsInLocal());
        robot.moveTo("#handle-0").press(MouseButton.PRIMARY);
        robot.moveTo(last.getCenterX(), last.getMaxY() - 2).release(MouseButton.PRIMARY);
        press(robot, "#routine-save");
        assertEquals(
                List.of("self-hug", "neck-rotation", "shoulder-rolls"),
                own().getFirst().exerciseIds());
    }

    @Test
    void givesChangesBackThatWereLeftWithoutSaving(FxRobot robot) {
        edit(robot);
        focus(robot, "#item-0").type(KeyCode.DELETE);
        robot.type(KeyCode.ESCAPE);
        assertEquals(MINE, own().getFirst());
        assertEquals("The changes were not saved.", bench.went().getLast());
        robot.interact(bench::undo);
        press(robot, "#routine-save");
        assertEquals(2, own().getFirst().items().size());
    }

    @Test
    void bringsADeletedRoutineBack(FxRobot robot) {
        robot.interact(() -> bench.change(now -> now.withStretching(it -> it.withOwn(List.of(MINE)))));
        menu(robot, "my-mine", 3);
        assertEquals(List.of(), own());
        assertTrue(robot.lookup("#routine-my-mine").tryQuery().isEmpty());
        robot.interact(bench::undo);
        assertEquals(List.of(MINE), own());
    }

    @Test
    void copiesAShippedRoutineForChanging(FxRobot robot) {
        menu(robot, "desk-5", 0);
        press(robot, "#routine-save");
        assertEquals("my-five-minute-desk-routine-own", own().getFirst().id());
        assertEquals(
                bench.context().exercises().routine("desk-5").orElseThrow().items(),
                own().getFirst().items());
    }

    @Test
    void handsARoutineOnAndTakesItInAgain(FxRobot robot) throws IOException {
        robot.interact(() -> bench.change(now -> now.withStretching(it -> it.withOwn(List.of(MINE)))));
        menu(robot, "my-mine", 2);
        Path written = folder.resolve("nape-my-mine.json");
        assertTrue(Files.exists(written));
        Files.copy(written, folder.resolve("in.json"));
        robot.interact(() -> bench.change(now -> now.withStretching(it -> it.withOwn(List.of()))));
        press(robot, "#routine-take");
        assertEquals(List.of(MINE), own());
        assertEquals("One routine was imported.", bench.went().getLast());
    }

    @Test
    void refusesAFileThatIsNoRoutineAndChangesNothing(FxRobot robot) throws IOException {
        Files.writeString(folder.resolve("in.json"), "{\"schema\":\"else\"}");
        press(robot, "#routine-take");
        assertEquals(
                "“in.json” holds no Nape routines, or is damaged.", bench.went().getLast());
        assertEquals(List.of(), own());
    }

    @Test
    void readsWholeInASmallWindowWithTextTwiceTheSize(FxRobot robot) {
        edit(robot);
        robot.interact(() -> {
            bench.change(now -> now.withLooks(it -> it.withTextPercent(200).withAppearance(Appearance.DARK)));
            scene.getWindow().setWidth(650);
            scene.getWindow().setHeight(560);
        });
        robot.interact(() -> scene.getRoot().layout());
        robot.interact(() -> Pictures.take(scene, "routine-editor-small-200"));
        robot.interact(() -> assertEquals(List.of(), Legible.cut(page.root())));
    }

    private void edit(FxRobot robot) {
        robot.interact(() -> bench.change(now -> now.withStretching(it -> it.withOwn(List.of(MINE)))));
        menu(robot, "my-mine", 0);
        assertFalse(robot.lookup("#routine-editor").tryQuery().isEmpty());
    }

    private void menu(FxRobot robot, String routine, int item) {
        press(robot, "#more-" + routine);
        robot.interact(() -> {
            ContextMenu menu = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .findFirst()
                    .orElseThrow();
            menu.getItems().get(item).fire();
            menu.hide();
        });
    }

    private void press(FxRobot robot, String id) {
        robot.interact(() -> ((Button) find(id)).fire());
    }

    private FxRobot focus(FxRobot robot, String id) {
        return robot.interact(() -> find(id).requestFocus());
    }

    private Node find(String id) {
        return java.util.Objects.requireNonNull(page.root().lookup(id), id);
    }

    private String problem() {
        return ((Label) find("#routine-problem")).getText();
    }

    private List<Routine> own() {
        return bench.settings().get().stretching().own();
    }
}
