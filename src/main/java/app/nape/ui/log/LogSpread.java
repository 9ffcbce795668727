package app.nape.ui.log;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** What the Log shows: one part of it; where there is room, the list with an entry of it beside. */
final class LogSpread extends StackPane {
    /** Windows from this width on, in pixels, have room for both. */
    static final double WIDE = 1400;

    private static final double LIST_PERCENT = 46;

    private final LogHome home;
    private Parent part;
    private boolean ofList;

    /** Shows its first page. */
    LogSpread(LogHome home) {
        this.home = home;
        part = home;
        getChildren().setAll(home);
        widthProperty().addListener((_, _, _) -> arrange());
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
        return home.getParent() != null;
    }

    private void arrange() {
        Scene scene = getScene();
        boolean both = ofList && scene != null && scene.getWidth() >= WIDE;
        boolean same =
                both ? part.getParent() instanceof GridPane : getChildren().contains(part);
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
            getChildren().setAll(part);
            if (home.getParent() instanceof GridPane beside) {
                beside.getChildren().clear();
            }
        }
    }

    private static ColumnConstraints column(double percent) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(percent);
        return column;
    }
}
