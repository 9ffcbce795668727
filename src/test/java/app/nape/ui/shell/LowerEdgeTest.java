package app.nape.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.nape.journal.JournalEntry;
import app.nape.ui.OnAStage;
import app.nape.ui.Place;
import app.nape.workshop.tour.WindowBench;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A press is a press, also on what stands at the lower edge of the window: the page must not move away under the pointer. */
@OnAStage
@SuppressWarnings("NullAway.Init")
class LowerEdgeTest {
    /** The least height of the window: the lower it is, the more buttons can stand at its lower edge. */
    private static final int HEIGHT = 420;

    /** How far above the edge of the view a button ends, and how far above its own edge it is pressed; together well within the lowest 24. */
    private static final double STANDS = 4;

    private static final double PRESSED = 4;

    private WindowBench bench;
    private Stage stage;
    private Hand hand;
    private final List<ButtonBase> acted = new ArrayList<>();

    /** A page, and how many of its buttons can be brought to the lower edge at least, lest none is tried; those of a short page cannot. */
    record Seen(String name, int least, Consumer<WindowBench> opening) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Seen> pages() {
        return Stream.of(
                new Seen("Today", 6, on -> on.shell.open(Place.TODAY, null)),
                new Seen("Log", 4, on -> on.shell.open(Place.LOG, null)),
                new Seen("a pain entry", 6, on -> on.shell.open(Place.LOG, "pain")),
                new Seen("ice and heat", 3, on -> on.shell.open(Place.LOG, "remedy:ice")),
                new Seen("an entry to be mended", 1, LowerEdgeTest::mend),
                new Seen("Insights", 6, on -> on.shell.open(Place.INSIGHTS, null)),
                new Seen("Stretch", 12, on -> on.shell.open(Place.STRETCH, null)),
                new Seen("an exercise", 0, on -> on.shell.open(Place.STRETCH, "scalene-stretch")),
                new Seen("Programme", 1, on -> on.shell.open(Place.PROGRAMME, null)),
                new Seen("Settings", 40, on -> on.shell.open(Place.SETTINGS, null)),
                new Seen("the card", 5, on -> on.shell.showRedFlags()),
                new Seen("before a session", 0, on -> on.shell.startSession("upper-back")));
    }

    private static void mend(WindowBench bench) {
        JournalEntry reading =
                bench.journal.latest(Instant.MAX, 1, Set.of("reading")).getFirst();
        bench.shell.open(Place.LOG, "history");
        bench.drafts.keepEdit(app.nape.care.EditDraft.plain(
                reading.id(), reading.at(), reading.at(), null, new app.nape.care.Nprs(3), null, ""));
        bench.shell.open(Place.LOG, "edit");
    }

    @Start
    void start(Stage shown) {
        stage = shown;
        bench = new WindowBench(true);
        bench.workInPain();
        Scene scene = bench.shell.scene(980, HEIGHT);
        // What is heard goes no further: the page stays as it is for the next button.
        scene.addEventFilter(ActionEvent.ACTION, event -> {
            if (event.getTarget() instanceof ButtonBase button) {
                acted.add(button);
                event.consume();
            }
        });
        stage.setScene(scene);
        // The tests share their stage, and another may have left it larger.
        stage.setWidth(980);
        stage.setHeight(HEIGHT);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        bench.agent.say(bench.quiet());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hearsAPressAtTheLowerEdgeOfThePage(Seen page, FxRobot robot) {
        robot.interact(() -> {
            bench.shell.open(Place.TODAY, null);
            page.opening().accept(bench);
        });
        robot.interact(this::settle);
        hand = new Hand();
        List<String> unheard = new ArrayList<>();
        int tried = 0;
        for (ButtonBase button : buttons()) {
            switch (press(button)) {
                case HEARD -> tried++;
                case UNHEARD -> {
                    tried++;
                    unheard.add(name(button));
                }
                case NOT_TRIED -> {}
            }
        }
        assertEquals(List.of(), unheard);
        assertTrue(tried >= page.least(), tried + " buttons can stand at the lower edge");
    }

    /** The buttons of the page, top to bottom. */
    private List<ButtonBase> buttons() {
        List<ButtonBase> found = new ArrayList<>();
        gather(stage.getScene().getRoot(), found);
        return found;
    }

    private static void gather(Node node, List<ButtonBase> found) {
        if (node instanceof ButtonBase button && shown(button) && pane(button) != null) {
            found.add(button);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, found));
        }
    }

    private static boolean shown(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible() || up.isDisabled() || up.isMouseTransparent()) {
                return false;
            }
        }
        return node.getBoundsInLocal().getHeight() > 0;
    }

    private static @Nullable ScrollPane pane(Node node) {
        Node up = node;
        while (up != null && !(up instanceof ScrollPane)) {
            up = up.getParent();
        }
        return (ScrollPane) up;
    }

    /** What became of a press; not tried where the page cannot be scrolled so that the button is at the lower edge. */
    enum Pressed {
        HEARD,
        UNHEARD,
        NOT_TRIED
    }

    /** All of it in one step of the toolkit's thread: with a picture painted between any two, a page of many buttons takes a minute. */
    private Pressed press(ButtonBase button) {
        Pressed[] became = {Pressed.NOT_TRIED};
        onFx(() -> {
            if (stands(button)) {
                became[0] = heard(button) ? Pressed.HEARD : Pressed.UNHEARD;
            }
        });
        return became[0];
    }

    /** Scrolls it to the lower edge of the view; false when the page cannot be scrolled so. */
    private boolean stands(ButtonBase button) {
        ScrollPane pane = pane(button);
        // The keyboard is elsewhere, so that the press takes it.
        stage.getScene().getRoot().requestFocus();
        restyle(button);
        if (pane == null) {
            // Made anew meanwhile, as a list does with its rows.
            return false;
        }
        Node content = pane.getContent();
        Bounds inside = content.sceneToLocal(button.localToScene(button.getBoundsInLocal()));
        double view = pane.getViewportBounds().getHeight();
        double spare = content.getBoundsInLocal().getHeight() - view;
        double top = inside.getMaxY() + STANDS - view;
        boolean can = spare > 0 && top >= 0 && top <= spare;
        if (can) {
            pane.setVvalue(top / spare);
        }
        restyle(button);
        return can && shown(button);
    }

    private boolean heard(ButtonBase button) {
        acted.clear();
        hand.press(button);
        // What the press scrolls is scrolled before the release.
        restyle(button);
        hand.release();
        boolean opened = button instanceof MenuButton menu && menu.isShowing();
        if (opened) {
            ((MenuButton) button).hide();
        }
        return opened || acted.contains(button);
    }

    /** The toolkit's own robot, whose events go the way of a mouse: a robot that waits for the screen each time takes minutes here. */
    private static final class Hand {
        private final Robot robot = WaitForAsyncUtils.waitForAsyncFx(5000, Robot::new);

        void press(Node on) {
            Bounds where = on.localToScreen(on.getLayoutBounds());
            robot.mouseMove((where.getMinX() + where.getMaxX()) / 2, where.getMaxY() - PRESSED);
            robot.mousePress(MouseButton.PRIMARY);
        }

        void release() {
            robot.mouseRelease(MouseButton.PRIMARY);
        }
    }

    private static void onFx(Runnable step) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, step);
    }

    /** Brings about what a change of the button alone asks for: to style the whole page again for each of its buttons takes minutes. */
    private void restyle(Node button) {
        button.applyCss();
        stage.getScene().getRoot().layout();
    }

    private void settle() {
        stage.getScene().getRoot().applyCss();
        stage.getScene().getRoot().layout();
    }

    private static String name(ButtonBase button) {
        return (button.getId() == null ? "" : "#" + button.getId() + " ")
                + (button.getText() == null || button.getText().isEmpty()
                        ? button.getAccessibleText()
                        : button.getText());
    }
}
