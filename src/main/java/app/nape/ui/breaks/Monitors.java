package app.nape.ui.breaks;

import app.nape.ui.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** The monitors as they come and go, and stages that fill them. */
final class Monitors {
    private Monitors() {}

    /** The bounds of every monitor, the primary one first; follows the system for as long as the process lives. */
    static ObservableList<Rectangle2D> here() {
        ObservableList<Rectangle2D> bounds = FXCollections.observableArrayList(primaryFirst());
        Screen.getScreens().addListener((ListChangeListener<Screen>) _ -> {
            List<Rectangle2D> now = primaryFirst();
            // With the lid shut and nothing plugged in there may be none for a moment.
            if (!now.isEmpty()) {
                bounds.setAll(now);
            }
        });
        return bounds;
    }

    private static List<Rectangle2D> primaryFirst() {
        List<Screen> screens = new ArrayList<>(Screen.getScreens());
        Screen primary = Screen.getPrimary();
        if (screens.remove(primary)) {
            screens.addFirst(primary);
        }
        return screens.stream().map(Screen::getBounds).toList();
    }

    static void fill(Rectangle2D room, Stage stage) {
        stage.setX(room.getMinX());
        stage.setY(room.getMinY());
        stage.setWidth(room.getWidth());
        stage.setHeight(room.getHeight());
    }

    static Stage stage(String title, Parent content, Theme theme) {
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setAlwaysOnTop(true);
        stage.setTitle(title);
        Scene scene = new Scene(content);
        theme.dress(scene);
        stage.setScene(scene);
        return stage;
    }
}
