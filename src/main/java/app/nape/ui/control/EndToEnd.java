package app.nape.ui.control;

import javafx.scene.layout.Region;

/** What narrows a list and the field that searches it: one at the left edge of what is beneath, one at its right edge; in two lines where they have no room in one. */
public final class EndToEnd extends WidthFirst {
    private static final double GAP = 16;
    private static final double BENEATH = 8;

    private final Region first;
    private final Region last;

    /** {@code first} begins the line, {@code last} ends it. */
    public EndToEnd(Region first, Region last) {
        this.first = first;
        this.last = last;
        getChildren().addAll(first, last);
    }

    private boolean beside(double width) {
        return width < 0 || first.prefWidth(-1) + GAP + last.prefWidth(-1) <= width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + GAP + last.prefWidth(-1);
    }

    @Override
    protected double heightFor(double width) {
        return beside(width)
                ? Math.max(first.prefHeight(-1), last.prefHeight(-1))
                : first.prefHeight(width) + BENEATH + last.prefHeight(-1);
    }

    @Override
    protected void place() {
        double wide = getWidth();
        double lastWide = Math.min(wide, last.prefWidth(-1));
        double lastHigh = last.prefHeight(-1);
        if (beside(wide)) {
            double high = getHeight();
            double firstHigh = first.prefHeight(-1);
            first.resizeRelocate(0, Math.rint((high - firstHigh) / 2), wide - GAP - lastWide, firstHigh);
            last.resizeRelocate(wide - lastWide, Math.rint((high - lastHigh) / 2), lastWide, lastHigh);
        } else {
            double high = first.prefHeight(wide);
            first.resizeRelocate(0, 0, wide, high);
            last.resizeRelocate(0, high + BENEATH, lastWide, lastHigh);
        }
    }
}
