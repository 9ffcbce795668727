package app.nape.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** A flow that wants one line, as wide as its parts, and takes more only where it gets less. A flow by itself wants 400 pixels at least. */
public class InOneLine extends FlowPane {
    /** With these gaps between its parts and its lines, in pixels. */
    public InOneLine(double between, double lines, Node... parts) {
        super(between, lines, parts);
    }

    @Override
    protected double computePrefWidth(double height) {
        double wide = 0;
        int count = 0;
        for (Node part : getManagedChildren()) {
            wide += Math.ceil(part.prefWidth(-1));
            count++;
        }
        return snappedLeftInset() + wide + Math.max(0, count - 1) * getHgap() + snappedRightInset();
    }
}
