package app.nape.ui.control;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Cards in two columns, equally tall in a row; in one column where there is no room. */
public final class TwoColumns extends Pane {
    private static final double GAP = 20;
    private static final double LEAST_EMS = 25;

    private final Label measure = new Label();
    private List<? extends Region> cards = List.of();

    /** Without cards. */
    public TwoColumns() {
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().add(measure);
    }

    /** Shows these, row by row. Cards that are already shown keep the keyboard. */
    public void show(List<? extends Region> now) {
        if (!now.equals(cards)) {
            cards = List.copyOf(now);
            getChildren().setAll(cards);
            getChildren().add(measure);
        }
    }

    private int columns(double width) {
        return width < 0 || width >= 2 * LEAST_EMS * measure.getFont().getSize() + GAP ? 2 : 1;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        int columns = columns(width);
        double each = width < 0 ? -1 : (width - GAP * (columns - 1)) / columns;
        double sum = 0;
        for (int row = 0; row < cards.size(); row += columns) {
            sum += tallest(row, columns, each) + (row == 0 ? 0 : GAP);
        }
        return sum;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        int columns = columns(getWidth());
        double each = Math.floor((getWidth() - GAP * (columns - 1)) / columns);
        double top = 0;
        for (int row = 0; row < cards.size(); row += columns) {
            double tall = tallest(row, columns, each);
            for (int i = row; i < Math.min(cards.size(), row + columns); i++) {
                cards.get(i).resizeRelocate((i - row) * (each + GAP), top, each, tall);
            }
            top += tall + GAP;
        }
    }

    private double tallest(int row, int columns, double width) {
        double tallest = 0;
        for (int i = row; i < Math.min(cards.size(), row + columns); i++) {
            tallest = Math.max(tallest, cards.get(i).prefHeight(width));
        }
        return Math.ceil(tallest);
    }
}
