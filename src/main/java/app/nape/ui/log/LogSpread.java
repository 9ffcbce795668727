package app.nape.ui.log;

import app.nape.ui.control.Inside;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * What the Log shows: one part of it; where there is room, the list with an entry of it beside. The first page stays in the scene while
 * another part covers it: what comes into a scene is styled anew, and most of what coming back to the list cost was that.
 */
final class LogSpread extends StackPane {
    /** Windows from this width on, in pixels, have room for both. */
    static final double WIDE = 1400;

    private static final double LIST_PERCENT = 46;

    private final LogHome home;
    private Parent part;
    private boolean ofList;
    /** What had the keyboard last. */
    private @Nullable Node last;

    /** Shows its first page. */
    LogSpread(LogHome home) {
        this.home = home;
        part = home;
        getChildren().setAll(home);
        widthProperty().addListener((_, _, _) -> arrange());
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((_, _, now) -> last = !equals(now) && Inside.holds(this, now) ? now : last);
    }

    /** Shows a part; {@code ofList} for an entry that was opened from the list, which may stand beside it. */
    void show(Parent shown, boolean ofList) {
        part = shown;
        this.ofList = ofList && home.part() == LogHome.Part.LIST;
        arrange();
        // A scroll pane holds its content only once it has its skin, and nothing can take the keyboard before.
        applyCss();
        layout();
        if (this.ofList) {
            shown.requestFocus();
        }
    }

    /** What the person works on. */
    Parent part() {
        return part;
    }

    /** Whether its first page is on show, alone or beside an entry. */
    boolean showsHome() {
        return home.isVisible();
    }

    /** Puts the keyboard where it was in what is on show, else where one goes on from. */
    void takeFocus() {
        Node was = last;
        if (was != null && !part.equals(home) && Inside.holds(part, was)) {
            was.requestFocus();
        } else {
            home.takeFocus();
        }
    }

    private void arrange() {
        Scene scene = getScene();
        boolean both = ofList && scene != null && scene.getWidth() >= WIDE;
        boolean same = both
                ? part.getParent() instanceof GridPane
                : getChildren().getLast().equals(part);
        if (same) {
            return;
        }
        if (both) {
            GridPane beside = new GridPane();
            beside.getColumnConstraints().addAll(column(LIST_PERCENT), column(100 - LIST_PERCENT));
            beside.add(home, 0, 0);
            beside.add(part, 1, 0);
            GridPane.setVgrow(home, Priority.ALWAYS);
            GridPane.setVgrow(part, Priority.ALWAYS);
            getChildren().setAll(beside);
        } else {
            if (home.getParent() instanceof GridPane beside) {
                beside.getChildren().clear();
            }
            getChildren().removeIf(each -> !each.equals(home));
            if (getChildren().isEmpty()) {
                getChildren().add(home);
            }
            if (!part.equals(home)) {
                getChildren().add(part);
            }
        }
        boolean seen = both || part.equals(home);
        home.setVisible(seen);
        home.setManaged(seen);
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
