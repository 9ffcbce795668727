package app.nape.ui.control;

import javafx.scene.layout.Region;

/** What narrows a list and the field that searches it: one at the left edge of what is beneath, one at its right edge; in two lines where they have no room in one. */
public final class EndToEnd extends WidthFirst {
    private static final double GAP = 16;
    private static final double BENEATH = 8;
    /** More than any window has. */
    private static final double UNBOUNDED = 100_000;

    private final Region first;
    private final Region last;

    /** {@code first} begins the line, {@code last} ends it. */
    public EndToEnd(Region first, Region last) {
        this.first = first;
        this.last = last;
        getChildren().addAll(first, last);
    }

    private boolean beside(double width) {
        double room = width - GAP - wide(last);
        return width < 0 || (first.minWidth(-1) <= room && high(first, room) <= high(first, UNBOUNDED));
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return first.prefWidth(-1) + GAP + wide(last);
    }

    @Override
    protected double heightFor(double width) {
        return beside(width)
                ? Math.max(high(first, UNBOUNDED), high(last, -1))
                : high(first, width) + BENEATH + high(last, -1);
    }

    @Override
    protected void place() {
        double wide = getWidth();
        double lastWide = Math.min(wide, wide(last));
        double lastHigh = high(last, -1);
        if (beside(wide)) {
            double room = wide - GAP - lastWide;
            double firstHigh = high(first, room);
            first.resizeRelocate(0, Math.rint((getHeight() - firstHigh) / 2), room, firstHigh);
            last.resizeRelocate(wide - lastWide, Math.rint((getHeight() - lastHigh) / 2), lastWide, lastHigh);
        } else {
            double firstHigh = high(first, wide);
            first.resizeRelocate(0, 0, wide, firstHigh);
            last.resizeRelocate(0, firstHigh + BENEATH, lastWide, lastHigh);
        }
    }

    private static double wide(Region part) {
        return Math.ceil(Math.max(part.minWidth(-1), part.prefWidth(-1)));
    }

    private static double high(Region part, double width) {
        return Math.ceil(Math.max(part.minHeight(width), part.prefHeight(width)));
    }
}
