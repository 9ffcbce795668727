package app.nape.ui.control;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/**
 * Keeps the parts of a flow within its width. By itself a flow is never narrower than its widest part, and a sentence in it makes the
 * whole page wider than the window.
 */
public final class Within {
    private Within() {}

    /**
     * From now on no part of this flow is wider than it, and words in it wrap, those of its buttons too.
     *
     * @return the same flow
     */
    public static <T extends FlowPane> T width(T flow) {
        flow.setMinWidth(0);
        flow.getChildren().forEach(part -> keep(flow, part));
        flow.getChildren().addListener((ListChangeListener<Node>) changed -> {
            while (changed.next()) {
                changed.getAddedSubList().forEach(part -> keep(flow, part));
            }
        });
        return flow;
    }

    private static void keep(FlowPane flow, Node part) {
        if (part instanceof Region region && !region.maxWidthProperty().isBound()) {
            region.maxWidthProperty()
                    .bind(Bindings.createDoubleBinding(
                            () -> flow.getWidth() > 0 ? room(flow) : Double.MAX_VALUE,
                            flow.widthProperty(),
                            flow.insetsProperty()));
        }
        if (part instanceof Label || part instanceof Button) {
            Labeled words = (Labeled) part;
            Wrapping.on(words);
            words.setMinHeight(Region.USE_PREF_SIZE);
        }
    }

    private static double room(FlowPane flow) {
        return flow.getWidth() - flow.snappedLeftInset() - flow.snappedRightInset();
    }
}
