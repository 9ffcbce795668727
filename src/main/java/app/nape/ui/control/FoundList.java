package app.nape.ui.control;

import app.nape.ui.FxThread;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.PopupControl;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.layout.Region;
import javafx.stage.Screen;

/**
 * Keeps the list that opens at a searchable box as wide as the box, as high as what is found, and against the box. The toolkit sizes it once,
 * when it opens, by the widest line of all.
 */
final class FoundList {
    private final ComboBox<?> box;
    private final ListView<?> list;

    private FoundList(ComboBox<?> box, ListView<?> list) {
        this.box = box;
        this.list = list;
    }

    /** Begins once the box has its list; {@code box} is the inner one, which holds what is found. */
    static void fit(ComboBox<?> box) {
        box.skinProperty().subscribe((Skin<?> skin) -> {
            if (skin instanceof ComboBoxListViewSkin<?> made && made.getPopupContent() instanceof ListView<?> list) {
                new FoundList(box, list).follow();
            }
        });
    }

    private void follow() {
        // After the skin's own listeners, which size it too.
        box.showingProperty().subscribe(_ -> FxThread.EXECUTOR.execute(this::open));
        list.itemsProperty().subscribe(_ -> FxThread.EXECUTOR.execute(this::size));
    }

    private void open() {
        size();
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex()));
    }

    private void size() {
        Bounds at = box.localToScreen(box.getLayoutBounds());
        if (at == null || list.getScene() == null || !(list.getScene().getWindow() instanceof PopupControl popup)) {
            return;
        }
        if (!popup.isShowing()) {
            return;
        }
        double screen = bottom(at);
        double width = at.getWidth();
        free();
        list.resize(width, list.getHeight());
        list.layout();
        double wanted = Math.ceil(list.prefHeight(width));
        double below = screen - at.getMaxY();
        boolean under = wanted <= below || below >= at.getMinY();
        double height = Math.min(wanted, under ? below : at.getMinY());
        list.setMinSize(width, height);
        list.setPrefSize(width, height);
        list.setMaxSize(width, height);
        list.resize(width, height);
        popup.setMinWidth(width);
        popup.setMinHeight(height);
        popup.setAnchorX(at.getMinX());
        popup.setAnchorY(under ? at.getMaxY() : at.getMinY() - height);
    }

    /** Takes off what was set, so that the list says what it would be; asking for its width makes it count its lines. */
    private void free() {
        list.setMinSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        list.setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        list.setMaxSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        list.applyCss();
        list.prefWidth(Region.USE_COMPUTED_SIZE);
    }

    private static double bottom(Bounds at) {
        List<Screen> on = Screen.getScreensForRectangle(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight());
        return (on.isEmpty() ? Screen.getPrimary() : on.getFirst())
                .getVisualBounds()
                .getMaxY();
    }
}
