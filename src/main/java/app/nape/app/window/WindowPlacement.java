package app.nape.app.window;

import app.nape.ui.WindowBounds;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Opens a stage where it was left, as far as the screens that are here allow, and remembers where it is. */
final class WindowPlacement {
    private final Stage stage;
    private WindowBounds now;

    private WindowPlacement(Stage stage, WindowBounds begin) {
        this.stage = stage;
        this.now = begin;
    }

    /** Puts a stage, not yet shown, where the last one was left. */
    static WindowPlacement of(Stage stage, Optional<WindowBounds> left) {
        List<Rectangle2D> screens = Screen.getScreens().stream()
                .sorted((one, other) ->
                        Boolean.compare(other.equals(Screen.getPrimary()), one.equals(Screen.getPrimary())))
                .map(Screen::getVisualBounds)
                .toList();
        WindowBounds begin = left.map(bounds -> bounds.within(screens)).orElseGet(() -> WindowBounds.first(screens));
        stage.setX(begin.x());
        stage.setY(begin.y());
        stage.setWidth(begin.width());
        stage.setHeight(begin.height());
        stage.setMaximized(begin.maximized());
        WindowPlacement placement = new WindowPlacement(stage, begin);
        stage.xProperty().addListener((_, _, _) -> placement.look());
        stage.yProperty().addListener((_, _, _) -> placement.look());
        stage.widthProperty().addListener((_, _, _) -> placement.look());
        stage.heightProperty().addListener((_, _, _) -> placement.look());
        stage.maximizedProperty().addListener((_, _, _) -> placement.look());
        return placement;
    }

    /** Where the stage is, or was last while it was shown. */
    WindowBounds bounds() {
        return now;
    }

    private void look() {
        if (!stage.isShowing() || stage.isIconified()) {
            return;
        }
        now = stage.isMaximized() || stage.isFullScreen()
                ? new WindowBounds(now.x(), now.y(), now.width(), now.height(), stage.isMaximized())
                : new WindowBounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
    }
}
