package app.nape.ui.control;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Lays eleven scores in one row or, where that would make them too narrow for a finger, in two. */
final class ScoreCells extends Region {
    private static final double GAP = 4;
    private static final double WIDEST_EMS = 4.6;

    private final List<Label> cells;

    ScoreCells(List<Label> cells) {
        this.cells = cells;
        getChildren().addAll(cells);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return least() * 6 + GAP * 5;
    }

    @Override
    protected double computePrefWidth(double height) {
        return (least() * 1.25 + GAP) * cells.size() - GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return rows(width) * (tall() + GAP) - GAP;
    }

    @Override
    protected void layoutChildren() {
        int columns = rows(getWidth()) == 1 ? cells.size() : 6;
        double widest = cells.getFirst().getFont().getSize() * WIDEST_EMS;
        double wide = Math.min(widest, (getWidth() + GAP) / columns - GAP);
        double tall = tall();
        for (int i = 0; i < cells.size(); i++) {
            double x = i % columns * (wide + GAP);
            int row = i / columns;
            double y = row * (tall + GAP);
            layoutInArea(cells.get(i), snapPositionX(x), y, snapSizeX(wide), tall, 0, HPos.CENTER, VPos.CENTER);
        }
    }

    private int rows(double width) {
        return width < 0 || width >= least() * cells.size() + GAP * (cells.size() - 1) ? 1 : 2;
    }

    private double least() {
        return cells.getLast().minWidth(-1);
    }

    private double tall() {
        return Math.max(cells.getFirst().minHeight(-1), cells.getFirst().prefHeight(-1));
    }
}
