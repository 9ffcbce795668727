package app.nape.ui.insights;

import java.util.OptionalInt;
import java.util.function.IntFunction;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;

/** One tip for all points of a drawing: a node and a tip for each would have to be styled at every visit. */
final class HoverTip {
    /** Knows what lies where. */
    interface Places {
        /** The point at a place of the drawing, if there is one. */
        OptionalInt at(double x, double y);
    }

    private final Pane drawing;
    private final Tooltip tip = new Tooltip();
    private boolean installed;

    private HoverTip(Pane drawing) {
        this.drawing = drawing;
        tip.setShowDelay(Duration.millis(150));
    }

    /** Shows {@code words} of the point that the pointer is on. */
    static void install(Pane drawing, Places places, IntFunction<String> words) {
        HoverTip hover = new HoverTip(drawing);
        drawing.setPickOnBounds(true);
        drawing.addEventHandler(MouseEvent.MOUSE_MOVED, moved -> {
            OptionalInt point = places.at(moved.getX(), moved.getY());
            hover.on(point.isPresent());
            point.ifPresent(each -> hover.tell(words.apply(each), moved));
        });
        // A menu is about what it was asked for on, or about no point at all.
        drawing.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked -> {
            if (!asked.isKeyboardTrigger()) {
                OptionalInt point = places.at(asked.getX(), asked.getY());
                drawing.fireEvent(new PointPressed(point.isPresent() ? words.apply(point.getAsInt()) : ""));
            }
        });
        drawing.addEventHandler(
                MouseEvent.MOUSE_CLICKED,
                clicked -> places.at(clicked.getX(), clicked.getY())
                        .ifPresent(each -> drawing.fireEvent(new PointPressed(words.apply(each)))));
    }

    private void on(boolean wanted) {
        if (wanted && !installed) {
            Tooltip.install(drawing, tip);
        } else if (!wanted && installed) {
            Tooltip.uninstall(drawing, tip);
            tip.hide();
        }
        installed = wanted;
    }

    private void tell(String words, MouseEvent moved) {
        tip.setText(words);
        if (tip.isShowing()) {
            Point2D beside = drawing.localToScreen(moved.getX() + 12, moved.getY() + 16);
            tip.setAnchorX(beside.getX());
            tip.setAnchorY(beside.getY());
        }
    }
}
