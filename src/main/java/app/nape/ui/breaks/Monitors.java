package app.nape.ui.breaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.robot.Robot;
import javafx.stage.Screen;

/** The monitors as they come and go, and which of them the person is at. */
final class Monitors {
    private static final boolean BY_FULL_SCREEN =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");

    private final ObservableList<Rectangle2D> bounds;
    private final Supplier<Point2D> pointer;
    private final boolean fullScreen;

    private Monitors(ObservableList<Rectangle2D> bounds, Supplier<Point2D> pointer, boolean fullScreen) {
        this.bounds = bounds;
        this.pointer = pointer;
        this.fullScreen = fullScreen;
    }

    /**
     * Monitors of these bounds, the primary one first, never none.
     *
     * @param pointer where the pointer is on them
     */
    Monitors(ObservableList<Rectangle2D> bounds, Supplier<Point2D> pointer) {
        this(bounds, pointer, false);
    }

    /** The system's own; follows them for as long as the process lives. */
    static Monitors here() {
        ObservableList<Rectangle2D> bounds = FXCollections.observableArrayList(primaryFirst());
        Screen.getScreens().addListener((ListChangeListener<Screen>) _ -> {
            List<Rectangle2D> now = primaryFirst();
            // With the lid shut and nothing plugged in there may be none for a moment.
            if (!now.isEmpty()) {
                bounds.setAll(now);
            }
        });
        return new Monitors(bounds, () -> new Robot().getMousePosition(), BY_FULL_SCREEN);
    }

    /** The bounds of every monitor, the primary one first. */
    ObservableList<Rectangle2D> bounds() {
        return bounds;
    }

    /**
     * Whether it takes full screen to cover one with its panels: some window managers on Linux, as GNOME's, push a window of the
     * monitor's size out from under them. Elsewhere a window on top covers them, and full screen would be a place of its own.
     */
    boolean byFullScreen() {
        return fullScreen;
    }

    /** The monitor with the pointer, where the person was last; the primary one when the pointer is on none. */
    Rectangle2D ofPerson() {
        Point2D at = pointer.get();
        return bounds.stream().filter(one -> one.contains(at)).findFirst().orElseGet(bounds::getFirst);
    }

    /** What panels and docks leave free of the person's monitor. */
    Rectangle2D roomOfPerson() {
        Rectangle2D monitor = ofPerson();
        return Screen.getScreens().stream()
                .filter(screen -> screen.getBounds().equals(monitor))
                .map(Screen::getVisualBounds)
                .findFirst()
                .orElse(monitor);
    }

    private static List<Rectangle2D> primaryFirst() {
        List<Screen> screens = new ArrayList<>(Screen.getScreens());
        Screen primary = Screen.getPrimary();
        if (screens.remove(primary)) {
            screens.addFirst(primary);
        }
        return screens.stream().map(Screen::getBounds).toList();
    }
}
