package app.nape.ui.control;

import java.util.List;
import javafx.scene.layout.Region;

/** Parts in two columns, equally tall in a row; in one column where there is no room. */
public final class TwoColumns extends WidthFirst {
    private static final double GAP = 20;
    private static final double EVEN = 0.5;
    private static final double USUAL_EMS = 50;

    private double share;
    private final double leastEms;
    private final Measure measure = new Measure();
    private List<? extends Region> parts = List.of();

    /** Without parts; two even columns from the usual width on. */
    public TwoColumns() {
        this(EVEN, USUAL_EMS);
    }

    /**
     * Without parts.
     *
     * @param share of the width that the left column takes, 0 to 1
     * @param leastEms least width for two columns, in heights of text
     */
    public TwoColumns(double share, double leastEms) {
        this.share = share;
        this.leastEms = leastEms;
        getChildren().add(measure);
    }

    /** Shows these, row by row. Parts that are already shown keep the keyboard. */
    public TwoColumns show(List<? extends Region> now) {
        if (!now.equals(parts)) {
            parts = List.copyOf(now);
            getChildren().setAll(parts);
            getChildren().add(measure);
        }
        return this;
    }

    /** From now on the left column takes this share of the width, 0 to 1. */
    public void share(double now) {
        if (now != share) {
            share = now;
            requestLayout();
        }
    }

    private int columns(double width) {
        return width < 0 || width >= leastEms * measure.em() + GAP ? 2 : 1;
    }

    private double widthOf(int column, int columns, double width) {
        if (width < 0 || columns == 1) {
            return width;
        }
        double left = Math.floor((width - GAP) * share);
        return column == 0 ? left : width - GAP - left;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double heightFor(double width) {
        int columns = columns(width);
        double sum = 0;
        for (int row = 0; row < parts.size(); row += columns) {
            sum += tallest(row, columns, width) + (row == 0 ? 0 : GAP);
        }
        return sum;
    }

    @Override
    protected void place() {
        int columns = columns(getWidth());
        double top = 0;
        for (int row = 0; row < parts.size(); row += columns) {
            double tall = tallest(row, columns, getWidth());
            double left = 0;
            for (int i = row; i < Math.min(parts.size(), row + columns); i++) {
                double wide = widthOf(i - row, columns, getWidth());
                parts.get(i).resizeRelocate(left, top, wide, tall);
                left += wide + GAP;
            }
            top += tall + GAP;
        }
    }

    private double tallest(int row, int columns, double width) {
        double tallest = 0;
        for (int i = row; i < Math.min(parts.size(), row + columns); i++) {
            tallest = Math.max(tallest, parts.get(i).prefHeight(widthOf(i - row, columns, width)));
        }
        return Math.ceil(tallest);
    }
}
