package app.nape.ui.shell;

import app.nape.ui.Place;
import app.nape.ui.WindowBounds;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window on the screen: where it stands, and how it comes to the front. */
public final class MainWindow {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 560;
    private static final double LEAST_HEIGHT = 440;

    private final Shell shell;
    private final Stage stage;

    /** Puts the shell on a stage that has not been shown. */
    public MainWindow(Shell shell, Stage stage, String title) {
        this.shell = shell;
        this.stage = stage;
        stage.setTitle(title);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        var icon = MainWindow.class.getResourceAsStream("/app/nape/ui/theme/nape.png");
        if (icon != null) {
            stage.getIcons().add(new Image(icon));
        }
    }

    /**
     * Shows the window where it was left, if that is still on a screen.
     *
     * @param last where it was left, or null
     * @param keep is told where it is when it closes
     */
    public void show(@Nullable WindowBounds last, Consumer<WindowBounds> keep) {
        stage.setScene(shell.scene(WIDTH, HEIGHT));
        if (last != null && onAScreen(last)) {
            stage.setX(last.x());
            stage.setY(last.y());
            stage.setWidth(last.width());
            stage.setHeight(last.height());
            stage.setMaximized(last.maximized());
        } else {
            Rectangle2D room = Screen.getPrimary().getVisualBounds();
            stage.setWidth(Math.min(WIDTH, room.getWidth()));
            stage.setHeight(Math.min(HEIGHT, room.getHeight()));
        }
        stage.setOnHiding(_ -> keep.accept(new WindowBounds(
                stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized())));
        stage.show();
    }

    /** Brings the window to the front and opens a page: a place of the rail, {@code player}, {@code redflags}, or nothing. */
    public void raise(String page, @Nullable String argument) {
        if (stage.isShowing()) {
            stage.setIconified(false);
            stage.toFront();
            stage.requestFocus();
        }
        go(page, argument);
    }

    private void go(String page, @Nullable String argument) {
        switch (page) {
            case "" -> {}
            case "player" -> {
                if (argument != null) {
                    shell.startSession(argument);
                }
            }
            case "redflags" -> shell.showRedFlags();
            default -> {
                for (Place place : Place.values()) {
                    if (place.name().toLowerCase(Locale.ROOT).equals(page)) {
                        shell.open(place, argument);
                    }
                }
            }
        }
    }

    private static boolean onAScreen(WindowBounds bounds) {
        return !Screen.getScreensForRectangle(bounds.x() + 40, bounds.y(), Math.max(1, bounds.width() - 80), 40)
                .isEmpty();
    }
}
